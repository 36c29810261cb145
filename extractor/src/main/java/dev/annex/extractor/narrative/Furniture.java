package dev.annex.extractor.narrative;

import java.util.regex.Pattern;

/** Lines that stand around the prose of a report and are none of it: page numbers, dates, cover lines, captions. */
final class Furniture {
    private static final String HAN_DATE = "[〇○Ｏ零一二三四五六七八九十两]";
    private static final Pattern DATE =
            pattern("[（(]?(?:\\d{2,4}|" + HAN_DATE + "{2,4}|[Xx×]{2,4})?\\s*年\\s*(?:\\d{1,2}|" + HAN_DATE
                    + "{1,3}|[Xx×]{1,2})?\\s*月(?:\\s*(?:\\d{1,2}|" + HAN_DATE + "{1,3}|[Xx×]{1,2})?\\s*日)?[）)]?");
    private static final Pattern NUMERIC_DATE = pattern("(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern PAGE_NUMBER =
            pattern("[-—–－~·\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?(?:\\s*[/共]\\s*(?:共\\s*)?\\d{1,3}\\s*页?)?[-—–－~·\\s]*");
    private static final Pattern ANNEX_LABEL =
            pattern("(?:附件|附表|附录|附)\\s*(?:\\d{1,2}|[" + HanNumeral.CHARACTERS + "]{1,2})?(?:[-—－]\\d{1,2})?\\s*[:：]?");
    private static final Pattern CAPTION =
            pattern("(?:(?:续|附)?表|图)\\s*\\d{1,2}(?:[-—－.]\\d{1,2})?[\\s\\u3000:：、.．].*|(?:金额)?单位[:：]\\s*(?:万|亿|千)?元.*");
    private static final Pattern NOTE = pattern("(?:注|备注|附注|资料来源|数据来源)\\s*[:：\\d].*");
    private static final Pattern SIGNATURE =
            pattern("(?:填表人|填报人|填报日期|填表日期|联系人|联系电话|经办人|制表人?|审核人?|单位负责人|部门负责人|负责人|法定代表人|财务负责人|主要负责人"
                    + "|报告日期|编报日期|填报时间|报送日期|报告时间|编制日期|完成日期)(?:[（(].{0,8}[）)])?\\s*[:：].*");
    private static final Pattern STAMP = pattern(".{0,40}[（(]\\s*(?:单位|部门)?(?:公章|盖章|签章|印章|章)\\s*[）)]\\s*");
    private static final Pattern COVER_LINE =
            pattern("(?:部门|单位|项目|预算|填报|评价|自评|编报|主管|实施|申报|报告|编制|被评价|委托|资金|绩效)[^。；，]{0,14}[:：](?!.*[。；]).*");
    private static final Pattern COVER_REMARK = pattern("[（(].{0,12}(?:封面|无正文|参考|格式|模板|样式|范本|提纲|扉页).{0,6}[）)]");
    private static final Pattern CONTENTS = pattern("目\\s*[录次]");

    private static final Pattern FORM_NAME = pattern(".{2,40}(?:表|清单|目录|台账)(?:[（(].{1,16}[）)])?");

    private Furniture() {}

    /** Ideographic spaces are spaces here, full-width digits are digits. */
    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A date alone on its line, filled in or not. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches() || NUMERIC_DATE.matcher(text).matches();
    }

    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /** 附件1 alone on its line. */
    static boolean isAnnexLabel(String text) {
        return ANNEX_LABEL.matcher(text).matches();
    }

    /** What a form is called. */
    static boolean isFormName(String text) {
        return FORM_NAME.matcher(text).matches();
    }

    /** The head of the table of contents. */
    static boolean isContentsHead(String text) {
        return CONTENTS.matcher(text).matches();
    }

    /** Who signed or answers for the report, or when it was made. */
    static boolean isSignature(String text) {
        return SIGNATURE.matcher(text).matches() || STAMP.matcher(text).matches();
    }

    /** A label and its value on a cover page, such as 部门（单位）名称. */
    static boolean isCoverLine(String text) {
        return COVER_LINE.matcher(text).matches() || COVER_REMARK.matcher(text).matches();
    }

    /** What may stand anywhere between the paragraphs of the prose without being one. */
    static boolean isWithinProse(String text) {
        return isPageNumber(text)
                || CAPTION.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || isSignature(text)
                || isDate(text)
                || isAnnexLabel(text)
                || COVER_REMARK.matcher(text).matches();
    }
}
