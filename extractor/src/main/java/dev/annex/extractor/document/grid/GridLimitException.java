package dev.annex.extractor.document.grid;

/** A page has so many rules that its tables are not looked for; its text is not touched by this. */
public final class GridLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GridLimitException(long count) {
        super("本页线条过多（超过 " + count + " 处），可能是地图或工程图，未查找表格，文字按段落读取；如有表格请人工核对");
    }

    /** What kind of trouble it is: stable and short, for programs. */
    public String code() {
        return "tooManyRules";
    }
}
