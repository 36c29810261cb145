package dev.annex.extractor.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/** The automatic numbers of a binary Word file, in the order in which its paragraphs ask for them. */
final class ListNumbers {
    /** The largest index of a list ([MS-DOC] sprmPIlfo); larger ones are the same lists negated. */
    static final int MAX_LIST = 0x07FE;

    private static final int NO_LIST = 0xF801;
    private static final int MASK = 0xFFFF;

    private final Optional<ListTables> definitions;
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    ListNumbers(Optional<ListTables> definitions) {
        this.definitions = definitions;
    }

    /** The index of the list that a paragraph belongs to, from 1; 0 if it belongs to none. */
    static int list(ParagraphProperties paragraph) {
        int list = paragraph.getIlfo() & MASK;
        if (list == NO_LIST) {
            return 0;
        }
        return list > MAX_LIST ? -list & MASK : list;
    }

    /** Counts a paragraph and writes its number in front of it; a paragraph outside lists stays as it is. */
    String number(ParagraphProperties paragraph, String text) {
        int list = list(paragraph);
        int level = paragraph.getIlvl();
        if (list == 0 || level < 0 || level >= ListLevel.COUNT || definitions.isEmpty()) {
            return text;
        }
        ListTables tables = definitions.get();
        try {
            LFO override = tables.getLfo(list);
            List<ListLevel> all = levels.computeIfAbsent(list, index -> levels(tables, override, index));
            if (level >= all.size()) {
                return text;
            }
            ListCounter counter = counters.computeIfAbsent(override.getLsid(), id -> new ListCounter());
            if (begun.add(list)) {
                restartWhereSaid(tables, list, counter);
            }
            return all.get(level).join(counter.next(all, level), text);
        } catch (NoSuchElementException e) {
            return text;
        }
    }

    private void restartWhereSaid(ListTables tables, int list, ListCounter counter) {
        for (ListFormatOverrideLevel each : tables.getLfoData(list).getRgLfoLvl()) {
            if (each.isStartAt() && each.getLevelNum() < ListLevel.COUNT) {
                counter.restart(each.getLevelNum());
            }
        }
    }

    private List<ListLevel> levels(ListTables tables, LFO override, int list) {
        List<ListLevel> result = new ArrayList<>();
        ListData data = tables.getListData(override.getLsid());
        if (data == null) {
            return result;
        }
        for (int level = 0; level < Math.min(data.numLevels(), ListLevel.COUNT); level++) {
            var own = Optional.ofNullable(data.getLevels()[level]);
            OptionalInt start = OptionalInt.empty();
            for (ListFormatOverrideLevel each : tables.getLfoData(list).getRgLfoLvl()) {
                if (each.getLevelNum() == level && each.isFormatting()) {
                    own = Optional.of(each.getLevel());
                } else if (each.getLevelNum() == level && each.isStartAt()) {
                    start = OptionalInt.of(each.getIStartAt());
                }
            }
            int index = level;
            ListLevel counted = own.map(said -> level(said, index)).orElseGet(() -> ListLevel.plain(index));
            result.add(start.isPresent() ? startingAt(start.getAsInt(), counted) : counted);
        }
        return result;
    }

    private static ListLevel startingAt(int start, ListLevel level) {
        return new ListLevel(start, level.format(), level.text(), level.suffix(), level.legal(), level.restart());
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel said, int level) {
        return new ListLevel(
                said.getStartAt(),
                NumberFormat.ofCode(said.getNumberFormat() & 0xFF),
                pattern(said),
                switch (said.getTypeOfCharFollowingTheNumber()) {
                    case 1 -> ListLevel.Suffix.SPACE;
                    case 2 -> ListLevel.Suffix.NOTHING;
                    default -> ListLevel.Suffix.TAB;
                },
                said.isLegalNumbering(),
                said.getRestart() < 0 ? level : said.getRestart());
    }

    /** The text of a level, in which a level's number stands as a character below 9. */
    private static String pattern(org.apache.poi.hwpf.model.ListLevel said) {
        StringBuilder pattern = new StringBuilder();
        String text = said.getNumberText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ListLevel.COUNT && holdsNumber(said.getLevelNumberingPlaceholderOffsets(), i + 1)) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static boolean holdsNumber(byte[] places, int place) {
        for (byte each : places) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
