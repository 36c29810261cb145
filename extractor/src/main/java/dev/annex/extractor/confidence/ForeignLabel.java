package dev.annex.extractor.confidence;

import java.util.regex.Pattern;

/** Whether the label of another field stands within a text, which then spilled into its neighbour. */
final class ForeignLabel {
    /** Kinds of fields that hold labels themselves, or prose that may speak of anything. */
    private static final Pattern FREE = Pattern.compile("section\\..*|item\\..*|fact\\..*|head\\..*|attachments\\..*"
            + "|.*\\.(?:title|annexLabel|columns|rows|item|level1|level2|label)\\..*");

    private static final Pattern LABEL =
            Pattern.compile("[一二三]级指标|(?:数量|质量|时效|成本|效益|满意度|产出|绩效|影响)指标?(?:标|[（(]\\d+分)|绩效指标|单位负责人|填报人|填表人|填报日期|联系电话"
                    + "|资金总额|当年财政拨款|上年结转资金|年初预算|全年预算|全年执行|预算执行率|分值|自评得分|偏差原因|实际完成值");

    private ForeignLabel() {}

    static boolean isAbsent(RatedField field) {
        return !field.value().isString()
                || FREE.matcher(field.kind()).matches()
                || !LABEL.matcher(field.text()).find();
    }
}
