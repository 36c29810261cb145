package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedGridFinderTest {
    private static final double[] TWO = {300, 400};
    private static final double[] FOUR = {250, 300, 350, 400};

    private final TypedPage page = new TypedPage();

    @Test
    void threeLinesMakeATable() {
        page.prose(50, 500, 50, 4)
                .left(50, 110, "Table 1. Results of the test")
                .rule(124, 50, 400)
                .row(50, 126, TWO, "Method", "Precision", "Recall")
                .rule(138, 50, 400)
                .row(50, 140, TWO, "first", "0.91", "0.84")
                .row(50, 152, TWO, "second", "0.95", "0.90")
                .rule(164, 50, 400)
                .left(50, 168, "Source: own survey")
                .prose(50, 500, 190, 4);
        assertTables("""
                Method|Precision|Recall
                first|0.91|0.84
                second|0.95|0.90""");
    }

    @Test
    void alignmentAloneMakesATable() {
        page.prose(50, 500, 50, 4)
                .row(50, 110, TWO, "Region", "Births", "Rate")
                .row(50, 122, TWO, "North", "123,456", "12.3")
                .row(50, 134, TWO, "South and east", "4,567", "8.1")
                .row(50, 146, TWO, "West", "-", "n.a.")
                .prose(50, 500, 180, 4);
        assertTables("""
                Region|Births|Rate
                North|123,456|12.3
                South and east|4,567|8.1
                West|-|n.a.""");
    }

    @Test
    void aHeaderSpansTheColumnsUnderIt() {
        page.rule(98, 50, 400)
                .centre(262, 100, "Men of age")
                .centre(365, 100, "Women, all")
                .rule(111, 225, 300)
                .rule(111, 325, 400)
                .row(50, 112, FOUR, "Sector", "2001", "2002", "2001", "2002")
                .rule(124, 50, 400)
                .row(50, 126, FOUR, "Goods", "12", "13", "14", "15")
                .row(50, 138, FOUR, "Mines", "1", "2", "3", "4")
                .row(50, 150, FOUR, "Services", "120", "130", "140", "150")
                .rule(163, 50, 400);
        assertTables("""
                |2*Men of age|2*Women, all
                Sector|2001|2002|2001|2002
                Goods|12|13|14|15
                Mines|1|2|3|4
                Services|120|130|140|150""");
    }

    @Test
    void theRuleUnderAHeaderTellsWhatItSpans() {
        double[] six = {200, 250, 300, 360, 410, 460};
        page.rule(98, 50, 460)
                .centre(240, 100, "Men")
                .centre(400, 100, "Women")
                .rule(111, 180, 300)
                .rule(111, 340, 460)
                .row(50, 112, six, "Age", "2001", "2002", "2003", "2001", "2002", "2003")
                .rule(124, 50, 460)
                .row(50, 126, six, "Young", "12", "13", "14", "25", "34", "19")
                .row(50, 138, six, "Old", "1", "2", "3", "4", "8", "7")
                .rule(163, 50, 460);
        assertTables("""
                |3*Men|3*Women
                Age|2001|2002|2003|2001|2002|2003
                Young|12|13|14|25|34|19
                Old|1|2|3|4|8|7""");
    }

    @Test
    void namesOfTwoLinesStandBesideTheirValues() {
        page.row(50, 100, TWO, "Substance", "Air", "Water")
                .row(50, 114, TWO, "Ammonia", "10", "-")
                .left(50, 130, "Chlorine and inorganic")
                .right(300, 136, "1,000")
                .right(400, 136, "20")
                .left(50, 142, "compounds (HCl)")
                .row(50, 158, TWO, "Halons", "1", "-")
                .row(50, 172, TWO, "Cyanide", "200", "50");
        assertTables("""
                Substance|Air|Water
                Ammonia|10|-
                Chlorine and inorganic compounds (HCl)|1,000|20
                Halons|1|-
                Cyanide|200|50""");
    }

    @Test
    void aLongNameGoesOnInTheNextLine() {
        page.row(50, 100, TWO, "Purpose", "Spent", "Left")
                .row(50, 112, TWO, "Repairs of roofs and", "12", "3")
                .left(58, 124, "(all buildings)")
                .row(50, 136, TWO, "Heating", "13", "4")
                .row(50, 148, TWO, "Lighting", "14", "5");
        assertTables("""
                Purpose|Spent|Left
                Repairs of roofs and (all buildings)|12|3
                Heating|13|4
                Lighting|14|5""");
    }

    @Test
    void aNameOfManyLinesInAHeaderIsOneCell() {
        page.rule(98, 50, 400)
                .row(50, 100, TWO, "", "Number of", "Share of")
                .row(50, 112, TWO, "Region", "students", "all")
                .rule(124, 50, 400)
                .row(50, 126, TWO, "North", "12", "3.5")
                .row(50, 138, TWO, "South", "13", "4.5")
                .rule(150, 50, 400);
        assertTables("""
                Region|Number of students|Share of all
                North|12|3.5
                South|13|4.5""");
    }

    @Test
    void aTableInOneColumnOfThePageIsReadWithoutTheProseBeside() {
        page.prose(50, 270, 50, 30)
                .prose(300, 520, 50, 8)
                .row(300, 152, new double[] {450, 520}, "Region", "Births", "Rate")
                .row(300, 164, new double[] {450, 520}, "North", "123,456", "12.3")
                .row(300, 176, new double[] {450, 520}, "South", "4,567", "8.1")
                .row(300, 188, new double[] {450, 520}, "West", "8,567", "9.1")
                .prose(300, 520, 206, 17);
        assertTables("""
                Region|Births|Rate
                North|123,456|12.3
                South|4,567|8.1
                West|8,567|9.1""");
    }

    @Test
    void currencySignsStayWithTheirNumbers() {
        page.row(50, 100, TWO, "In millions", "2010", "2009")
                .row(50, 112, TWO, "Revenue", "$   62,484", "$   58,437")
                .left(50, 124, "Expenses:")
                .row(60, 136, TWO, "Cost", "12,395", "12,155")
                .row(60, 148, TWO, "Research", "8,714", "9,010")
                .row(50, 160, TWO, "Income", "$   18,760", "$   14,569");
        assertTables("""
                In millions|2010|2009
                Revenue|$ 62,484|$ 58,437
                Expenses:||
                Cost|12,395|12,155
                Research|8,714|9,010
                Income|$ 18,760|$ 14,569""");
    }

    @Test
    void tightColumnsOfValuesAreParted() {
        double[] tight = {150, 174, 198};
        page.row(50, 100, tight, "Year", "A", "B", "C")
                .row(50, 112, tight, "North", "1.25", "2.25", "3.25")
                .row(50, 124, tight, "South", "4.25", "5.25", "6.25")
                .row(50, 136, tight, "East", "1.75", "2.75", "3.75")
                .row(50, 148, tight, "West", "4.75", "5.75", "6.75")
                .row(50, 160, tight, "All", "0.75", "0.85", "0.95");
        assertTables("""
                Year|A|B|C
                North|1.25|2.25|3.25
                South|4.25|5.25|6.25
                East|1.75|2.75|3.75
                West|4.75|5.75|6.75
                All|0.75|0.85|0.95""");
    }

    @Test
    void dotsThatLeadTheEyeAreNoColumn() {
        page.left(50, 88, "Table 3.--Employment")
                .rule(98, 50, 420)
                .row(50, 100, FOUR, "Industry", "Jan.", "Feb.", "Mar.", "Apr.")
                .rule(111, 50, 420)
                .row(50, 112, FOUR, "Total ..................", "1,120", "1,137", "1,140", "1,155")
                .row(60, 124, FOUR, "Mining ...............", "20", "37", "40", "55")
                .row(60, 136, FOUR, "Trade ................", "100", "(1)", "100", "100")
                .rule(148, 50, 420)
                .left(50, 150, "1 Not available.");
        assertTables("""
                Industry|Jan.|Feb.|Mar.|Apr.
                Total ..................|1,120|1,137|1,140|1,155
                Mining ...............|20|37|40|55
                Trade ................|100|(1)|100|100""");
    }

    @Test
    void aTableOfTextsHasRowsWhereLinesStandApart() {
        page.left(50, 85, "Table 7. Programs")
                .rule(98, 50, 500)
                .left(50, 100, "Program")
                .left(150, 100, "Purpose")
                .left(380, 100, "Agency")
                .rule(112, 50, 500)
                .left(50, 114, "Food stamps")
                .left(150, 114, "Helps families of low income to")
                .left(380, 114, "Agriculture")
                .left(150, 125, "buy food of good quality")
                .left(50, 142, "Head start")
                .left(150, 142, "Prepares children for school")
                .left(380, 142, "Health and")
                .left(380, 153, "Education")
                .left(50, 170, "Weather aid")
                .left(150, 170, "Makes houses tight against the")
                .left(380, 170, "Energy")
                .left(150, 181, "wind and the rain")
                .rule(194, 50, 500);
        assertTables("""
                Program|Purpose|Agency
                Food stamps|Helps families of low income to buy food of good quality|Agriculture
                Head start|Prepares children for school|Health and Education
                Weather aid|Makes houses tight against the wind and the rain|Energy""");
    }

    @Test
    void groupsOfRowsKeepTheirTitles() {
        page.row(50, 100, TWO, "Age group", "Persons", "Percent")
                .left(50, 112, "Men")
                .row(60, 124, TWO, "18 to 24", "120", "12.5")
                .row(60, 136, TWO, "25 to 44", "220", "22.5")
                .left(50, 148, "Women")
                .row(60, 160, TWO, "18 to 24", "125", "13.5")
                .row(60, 172, TWO, "25 to 44", "225", "23.5");
        assertTables("""
                Age group|Persons|Percent
                Men||
                18 to 24|120|12.5
                25 to 44|220|22.5
                Women||
                18 to 24|125|13.5
                25 to 44|225|23.5""");
    }

    @Test
    void chineseStatisticsWithoutVerticalLines() {
        page.centre(250, 80, "表2 2022年支出情况")
                .right(400, 80, "单位：万元")
                .rule(96, 50, 400)
                .row(50, 100, TWO, "项目", "年初预算数", "执行数")
                .rule(114, 50, 400)
                .row(50, 118, TWO, "基本支出", "120.50", "118.32")
                .row(50, 134, TWO, "项目支出", "80.00", "79.10")
                .row(50, 150, TWO, "合计", "200.50", "197.42")
                .rule(166, 50, 400);
        assertTables("""
                项目|年初预算数|执行数
                基本支出|120.50|118.32
                项目支出|80.00|79.10
                合计|200.50|197.42""");
    }

    @Test
    void rowsFarApartAreOneTable() {
        for (int i = 0; i < 5; i++) {
            page.row(50, 100 + 40 * i, TWO, "Office " + i, "12" + (7 * i) % 4, "1." + (3 * i) % 5);
        }
        assertTables("""
                Office 0|120|1.0
                Office 1|123|1.3
                Office 2|122|1.1
                Office 3|121|1.4
                Office 4|120|1.2""");
    }

    @Test
    void aHeaderInTwoLinesThatNoLinePartsIsOneRow() {
        page.left(50, 88, "Table 4")
                .row(50, 100, FOUR, "", "Number", "Share", "Number", "Share")
                .row(50, 112, FOUR, "State", "filed", "filed", "paid", "paid")
                .row(50, 130, FOUR, "Ohio", "1,234", "5.6", "234", "7.8")
                .row(50, 142, FOUR, "Iowa", "2,234", "6.6", "334", "8.8")
                .row(50, 154, FOUR, "Utah", "3,234", "7.6", "434", "9.9");
        assertTables("""
                State|Number filed|Share filed|Number paid|Share paid
                Ohio|1,234|5.6|234|7.8
                Iowa|2,234|6.6|334|8.8
                Utah|3,234|7.6|434|9.9""");
    }

    @Test
    void columnsOfProseAreNoTable() {
        page.prose(50, 270, 50, 40).prose(300, 520, 50, 40);
        assertTables();
    }

    @Test
    void threeColumnsOfProseAreNoTable() {
        page.prose(40, 190, 50, 40).prose(215, 365, 50, 40).prose(390, 540, 50, 40);
        assertTables();
    }

    @Test
    void listsAreNoTables() {
        for (int i = 0; i < 6; i++) {
            page.left(50, 100 + 12 * i, "•").left(75, 100 + 12 * i, "thing number " + i + " of this list");
            page.left(50, 300 + 12 * i, (i + 1) + ".").left(75, 300 + 12 * i, "20" + i + " things to do");
        }
        assertTables();
    }

    @Test
    void aTableOfContentsIsNoTable() {
        for (int i = 0; i < 12; i++) {
            page.left(50, 100 + 14 * i, "Chapter of things " + ".".repeat(40 + i))
                    .right(400, 100 + 14 * i, "" + (1 + 3 * i));
            page.left(50, 400 + 14 * i, "第" + (i + 1) + "章 绩效").right(400, 400 + 14 * i, "" + (2 + 3 * i));
        }
        assertTables();
    }

    @Test
    void theScalesOfAChartAreNoTable() {
        for (int i = 0; i < 6; i++) {
            page.right(80, 100 + 30 * i, "" + (500 - 100 * i)).rule(105 + 30 * i, 90, 400);
            page.centre(100 + 55 * i, 290, "" + (2001 + i));
        }
        page.left(300, 100, "Men").left(360, 100, "Women");
        assertTables();
    }

    @Test
    void addressesAndReferencesAreNoTables() {
        page.left(50, 100, "Office of Examples")
                .left(300, 100, "Telephone: 555 1234")
                .left(50, 112, "12 Main Street, Room 8")
                .left(300, 112, "Fax: 555 1235")
                .left(50, 124, "Springfield")
                .left(300, 124, "office@example.org");
        for (int i = 0; i < 8; i++) {
            page.left(50, 200 + 24 * i, "[" + (i + 1) + "]")
                    .left(75, 200 + 24 * i, "A. Author, A book on things, Publisher, 199" + i + ", pp. 12-34.");
            page.left(75, 212 + 24 * i, "reprinted in 2001.");
        }
        assertTables();
    }

    @Test
    void proseWithWideSpacesIsNoTable() {
        for (int i = 0; i < 10; i++) {
            page.left(50, 100 + 12 * i, "the region".repeat(1 + i % 3))
                    .left(160 + 11 * (i % 4), 100 + 12 * i, "grew in the period under")
                    .left(330 + 7 * (i % 5), 100 + 12 * i, "review and so on");
        }
        assertTables();
    }

    @Test
    void signaturesAreNoTable() {
        page.left(50, 100, "填表人：张三").left(200, 100, "联系电话：12345678").left(380, 100, "填报日期：2023年3月1日");
        assertTables();
    }

    private void assertTables(String... expected) {
        Page typed = page.page();
        List<GridShape> shapes = new AlignedGridFinder().find(typed);
        assertThat(shapes.stream().map(shape -> TypedPage.print(typed, shape)).toList())
                .containsExactly(expected);
    }
}
