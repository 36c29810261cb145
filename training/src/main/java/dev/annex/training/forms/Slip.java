package dev.annex.training.forms;

import dev.annex.samples.random.Draw;
import java.util.List;

/** Misreads characters as recognisers do: one for another that looks like it, or not at all. */
final class Slip {
    /** Each character beside one that looks like it. */
    private static final String ALIKE =
            "绩续项顶效放自白评坪目日支友整鏊体休表衣价介部陪门们情惰况祝基墓础础数敌据剧资货金全指捐标杯名各称秤年午度庶完宄成戍实买际标执抗行仃分兮值佰得待决快算箅预顶原源因困单草位拉";

    private static final int DROPPED = 15;

    private final Draw draw;

    Slip(Draw draw) {
        this.draw = draw;
    }

    /** A text with so many of its characters misread, as far as there are any. */
    String misread(String text, int count) {
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < count && read.length() > 1; i++) {
            int at = draw.between(0, read.length() - 1);
            if (draw.chance(DROPPED)) {
                read.deleteCharAt(at);
            } else {
                read.setCharAt(at, alike(read.charAt(at)));
            }
        }
        return read.toString();
    }

    private char alike(char c) {
        int at = ALIKE.indexOf(c);
        return at < 0 ? draw.oneOf(List.of('口', '囗', '日', '曰', '―')) : ALIKE.charAt(at ^ 1);
    }
}
