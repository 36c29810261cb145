package dev.annex.extractor.document.grid;

/** A page has so many rules or lines that its tables are not looked for; its text is not touched by this. */
public final class GridLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    GridLimitException(long count) {
        this("tooManyRules", "本页线条过多（超过 " + count + " 处），可能是地图或工程图");
    }

    private GridLimitException(String code, String cause) {
        super(cause + "，未查找表格，文字按段落读取；如有表格请人工核对");
        this.code = code;
    }

    /** Of more lines of text than a table can be looked for in. */
    static GridLimitException ofLines(int most) {
        return new GridLimitException("tooManyLines", "本页文字超过 " + most + " 行");
    }

    /** Of more pieces of text than can be put into cells. */
    static GridLimitException ofPieces(int most) {
        return new GridLimitException("tooManyPieces", "本页零散文字超过 " + most + " 处");
    }

    /** Of lines of text with more gaps than a table has columns. */
    static GridLimitException ofColumns(int most) {
        return new GridLimitException("tooManyColumns", "本页有一行文字分成超过 " + most + " 栏");
    }

    /** What kind of trouble it is: stable and short, for programs. */
    public String code() {
        return code;
    }
}
