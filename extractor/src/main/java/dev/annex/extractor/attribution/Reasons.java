package dev.annex.extractor.attribution;

import dev.annex.extractor.verify.Language;
import java.math.BigDecimal;

/** The sentences that say what speaks for an attribution. */
final class Reasons {
    private final boolean chinese;

    Reasons(Language language) {
        this.chinese = language == Language.CHINESE;
    }

    String certainText(String more) {
        return chinese
                ? "所涉内容都出自文字层，归类明确" + more + "，应是原文有误。"
                : "All of it stands in the text of the file and is tied to its fields for certain" + more
                        + ": the source is wrong.";
    }

    String certainReading(String more) {
        return chinese
                ? "所涉内容的识别都有把握，也没有识别候选能使此规则成立" + more + "，应是原文有误。"
                : "All of it was recognised for certain, and no other reading satisfies the rule" + more
                        + ": the source is wrong.";
    }

    String corrected() {
        return chinese
                ? "所涉数字经人工改过，与原文不同，应再核对。"
                : "A figure was corrected by hand and differs from what was read: check it again.";
    }

    /** @param computed what the rule computes, which stands elsewhere in the report too */
    String alsoElsewhere(BigDecimal computed) {
        return chinese
                ? "，报告别处也写作 " + computed.toPlainString() + "，与计算结果一致"
                : ", and the computed " + computed.toPlainString() + " is stated elsewhere in the report";
    }

    /** @param rules other rules that the same figures satisfy */
    String otherRulesHold(int rules) {
        return chinese ? "，另有 " + rules + " 条规则与这些数字相符" : ", and satisfy " + rules + " other rules";
    }

    String offered(Operand operand, BigDecimal alternative) {
        return chinese
                ? "“" + operand.evidence().text() + "”的识别候选 " + alternative.toPlainString() + " 能使此规则成立，应是识别有误，请核对原件。"
                : "\"" + operand.evidence().text() + "\" may read " + alternative.toPlainString()
                        + ", which satisfies the rule: probably misread.";
    }

    String doubtfulReading(Operand operand) {
        return chinese
                ? "“" + operand.evidence().text() + "”的识别没有把握（可信度 "
                        + operand.evidence().confidence() + "），应是识别有误，请核对原件。"
                : "\"" + operand.evidence().text() + "\" was recognised without certainty (confidence "
                        + operand.evidence().confidence() + "): probably misread.";
    }

    String doubtfulMapping(Operand operand) {
        return chinese
                ? "“" + operand.evidence().text() + "”归入此项没有把握（可信度 "
                        + operand.evidence().confidence() + "），可能是归类有误。"
                : "\"" + operand.evidence().text() + "\" is not tied to its field for certain (confidence "
                        + operand.evidence().confidence() + "): perhaps a wrong mapping.";
    }

    String unmapped(String text) {
        return chinese
                ? "同一行或同一列还有未归类的数字“" + text + "”，算上它两边正好相符，应是归类有误。"
                : "The same row or column holds a figure that is in no field, \"" + text
                        + "\", that makes both sides equal: a wrong mapping.";
    }

    String undecided(Operand operand) {
        return chinese
                ? "可能是原文有误，也可能是“" + operand.evidence().text() + "”识别有误（可信度 "
                        + operand.evidence().confidence() + "），请核对原件。"
                : "Either the source is wrong, or \"" + operand.evidence().text() + "\" was misread (confidence "
                        + operand.evidence().confidence() + ").";
    }

    String unknown() {
        return chinese ? "没有所涉内容的出处，无法判断。" : "Where it was read is not known.";
    }

    /** What a reviewer should know of a figure that may be misread. */
    static String note(String message) {
        return "与规则不符（" + message + "），识别可能有误，请核对原件。";
    }
}
