package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormReaderTest {
    private static final FormReader READER = new FormReader(FormCatalog.builtIn());

    private final Account account = new Account();

    private Forms read(String text) {
        Document document = DocumentText.parse(text);
        return READER.read(document, account);
    }

    private List<String> project(String text) {
        Forms forms = read(text);
        assertThat(forms.projectEvaluations()).hasSize(1);
        return FieldLines.of(forms.projectEvaluations().get(0));
    }

    @Test
    void aBaseDataTableBindsByItsLabels() {
        Forms forms = read("""
                附表1：
                >湖滨区图书馆2022年度部门整体支出绩效评价基础数据表
                |财政供养人员情况（人）|<2>编制数|<2>2022年实际在职人数|<2>控制率
                |^|<2>40|<2>38|<2>95.00%
                |经费控制情况（万元）|<2>2021年决算数|<2>2022年预算数|<2>2022年决算数
                |三公经费|<2>3.00|<2>4.00|<2>2.50
                |  1、公务用车购置及运行维护费|<2>2.00|<2>3.00|<2>2.00
                |     其中：公车购置费|<2>|<2>|<2>
                |     公务用车运行维护费|<2>2.00|<2>3.00|<2>2.00
                |  2、因公出国（境）费|<2>0|<2>0|<2>0
                |  3、公务接待费|<2>1.00|<2>1.00|<2>0.50
                |项目支出|<2>50|<2>60|<2>55
                |  1、业务工作专项|<2>50|<2>60|<2>55
                |  3、区级专项资金（一个专项一行）|<2>/|<2>/|<2>/
                |  古籍保护专项|<2>5|<2>6|<2>5
                |……|<2>|<2>|<2>
                |公用经费|<2>9|<2>9|<2>8
                |    其中：办公费|<2>4|<2>4|<2>3
                |    水费、电费、差旅费|<2>3|<2>3|<2>3
                |政府采购金额|<2>——|<2>20|<2>18
                |楼堂馆所控制情况（2022年完工项目）|批复规模（㎡）|实际规模（㎡）|规模控制率|预算投资（万元）|实际投资（万元）|投资概算控制率
                |^|1200|1180|98.33%|300|298.5|99.5%
                |厉行节约保障措施|<6>严格公务接待审批。
                说明：“项目支出”需要填报基本支出以外的所有项目支出情况。
                填表人：江一苇  填报日期：2023.3.1  联系电话：  单位负责人签字：方知远
                """);
        List<String> lines = FieldLines.of(forms.baseData().orElseThrow());
        assertThat(lines)
                .contains(
                        "annexLabel = 附表1",
                        "title = 湖滨区图书馆2022年度部门整体支出绩效评价基础数据表",
                        "staffing/authorized = 40",
                        "staffing/actual = 38",
                        "staffing/controlRate = 95.00",
                        "expenditure/unit = 万元",
                        "expenditure/rows/0/code = threePublic",
                        "expenditure/rows/1/code = threePublic.vehicles",
                        "expenditure/rows/2/code = threePublic.vehicles.purchase",
                        "expenditure/rows/4/code = threePublic.overseas",
                        "expenditure/rows/5/code = threePublic.reception",
                        "expenditure/rows/5/final = 0.50",
                        "expenditure/rows/7/code = project.operations",
                        "expenditure/rows/8/item = 3、区级专项资金（一个专项一行）",
                        "expenditure/rows/8/code = project.specialFunds",
                        "expenditure/rows/9/item = 古籍保护专项",
                        "expenditure/rows/9/level = 3",
                        "expenditure/rows/11/code = publicOperating.office",
                        "expenditure/rows/13/code = procurement",
                        "buildings/0/actualArea = 1180",
                        "buildings/0/investmentControlRate = 99.5",
                        "austerityMeasures = 严格公务接待审批。",
                        "notes = 说明：“项目支出”需要填报基本支出以外的所有项目支出情况。",
                        "signature/preparedBy = 江一苇",
                        "signature/date = 2023.3.1",
                        "signature/responsible = 方知远")
                .noneMatch(line -> line.startsWith("expenditure/rows/9/code"))
                .noneMatch(line -> line.startsWith("expenditure/rows/13/previousFinal"))
                .noneMatch(line -> line.startsWith("signature/phone"));
        assertThat(forms.prose()).isEmpty();
    }

    @Test
    void indicatorsInAnyColumnOrderWithSplitCellsBind() {
        assertThat(project("""
                        >项目支出绩效自评表
                        >（2021年度）
                        |项目名称|<3>旧城路灯改造|项目负责人|<3>丁未
                        |主管部门|<3>101-云溪区住建局|项目实施单位|<3>云溪区路灯所
                        |项目资金（元）|<2>|预算数|执行数|执行率|权重|自评得分
                        |^|<2>年度财政资金总额：|1,000,000.00|900,000|90%|10|9
                        |^|<2>其中：财政拨款|1,000,000.00|900,000|90%||
                        |^|<2>单位资金|||||
                        |一级指标|二级指标|三级指标|分值|年度目标值|全年实际值(B)|自评得分|未完成原因分析
                        |产出指标（60分）|数量指标|改造路灯|20|≥500盏|480盏|18|两条街延期
                        |||新装灯杆|20|80根|80根|20|
                        ||质量指标（20分）|指标1：验收合格率|20|=100%|100%|20|
                        |||指标2：|||||
                        |效益指标|/|……|||||
                        |<3>合计|100|||91|
                        |评价结论|<7>良好
                        """))
                .contains(
                        "title = 项目支出绩效自评表（2021年度）",
                        "project = 旧城路灯改造",
                        "supervisor = 101-云溪区住建局",
                        "implementer = 云溪区路灯所",
                        "funding/unit = 元",
                        "funding/rows/0/item = 年度财政资金总额",
                        "funding/rows/0/code = total",
                        "funding/rows/0/adjustedBudget = 1000000.00",
                        "funding/rows/0/executed = 900000",
                        "funding/rows/0/executionRate = 90",
                        "funding/rows/0/weight = 10",
                        "funding/rows/0/score = 9",
                        "funding/rows/1/item = 财政拨款",
                        "funding/rows/1/code = currentYearAppropriation",
                        "funding/rows/2/item = 单位资金",
                        "indicators/0/level1 = 产出指标",
                        "indicators/0/level1Weight = 60",
                        "indicators/0/target/comparator = ≥",
                        "indicators/0/actual/text = 480盏",
                        "indicators/0/deviation = 两条街延期",
                        "indicators/1/level1 = 产出指标",
                        "indicators/1/level1Weight = 60",
                        "indicators/1/level2 = 数量指标",
                        "indicators/1/level3 = 新装灯杆",
                        "indicators/2/level2 = 质量指标",
                        "indicators/2/level3 = 验收合格率",
                        "indicators/2/weight = 20",
                        "total/weight = 100",
                        "total/score = 91",
                        "otherFields/0/label = 项目负责人",
                        "otherFields/0/text = 丁未",
                        "otherFields/1/label = 评价结论",
                        "otherFields/1/text = 良好")
                .noneMatch(line -> line.startsWith("indicators/3"))
                .noneMatch(line -> line.startsWith("funding/rows/2/code"))
                .noneMatch(line -> line.startsWith("funding/rows/0/initialBudget"));
    }

    @Test
    void targetsPrintedInThreeColumnsAreJoined() {
        assertThat(project("""
                        >2022年度项目支出绩效自评表
                        公开15表
                        单位名称：青浦镇中心小学   金额单位：元
                        |项目名称|<8>校舍维修
                        |<3>绩效指标|<3>年度指标值|实际完成值|分值|得分
                        |一级指标|二级指标|三级指标|指标性质|指标值|度量单位|^|^|^
                        |产出指标|数量指标|维修面积|≧|1860|平方米|1868|50|50
                        |^|时效指标|完工时间|定性|8月底前||8月20日|50|50
                        |<6>总分|100|100|优
                        """))
                .contains(
                        "annexLabel = 公开15表",
                        "indicators/0/target/text = ≧1860平方米",
                        "indicators/0/target/comparator = ≥",
                        "indicators/0/target/value = 1860",
                        "indicators/0/target/unit = 平方米",
                        "indicators/0/actual/value = 1868",
                        "indicators/1/target/text = 8月底前",
                        "otherFields/0/label = 单位名称",
                        "otherFields/0/text = 青浦镇中心小学")
                .noneMatch(line -> line.startsWith("funding/unit"));
    }

    @Test
    void aFormThatGoesOnInASecondTableIsOneForm() {
        assertThat(project("""
                        >项目支出绩效自评表
                        |项目名称|<7>防汛
                        |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                        |产出指标|数量指标|巡堤|10次|10次|50|50|
                        >（续表）
                        |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                        |效益指标|社会效益|安全|有效|有效|40|40|
                        |<5>总分|90|90|
                        """)).contains("indicators/1/level3 = 安全", "total/weight = 90");
    }

    @Test
    void aSecondProjectBeginsASecondForm() {
        Forms forms = read("""
                附件2
                >项目支出绩效自评表
                |项目名称|<7>甲项目
                |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                |产出指标|数量指标|巡堤|10次|10次|50|50|
                |项目名称|<7>乙项目
                |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                |产出指标|数量指标|巡河|10次|10次|50|50|
                """.replace("50|50|\n|项目名称", "50|50|\n\n|项目名称"));
        assertThat(forms.projectEvaluations()).hasSize(2);
        assertThat(FieldLines.of(forms.projectEvaluations().get(1)))
                .contains("annexLabel = 附件2", "project = 乙项目", "indicators/0/level3 = 巡河");
    }

    @Test
    void aDepartmentFormHasItsMoneyByRevenueAndByExpenditure() {
        Forms forms = read("""
                附件2
                >2022年度部门整体支出绩效自评表
                |<3>县级预算部门名称|<6>柳河县文化馆
                |年度预算申请（万元）|<2>|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                |^|<2>年度资金总额|100|120|110|10|91.67%|9.17
                |^|<3>按收入性质分：|<5>按支出性质分：
                |^|<3>其中：  一般公共预算：115|<5>其中：基本支出：80
                |^|<3>政府性基金拨款：|<5>项目支出：40
                |^|<3>纳入专户管理的非税收入拨款：|<5>
                |^|<3>其他资金：5|<5>
                |年度总体目标|<4>预期目标|<4>实际完成情况
                |^|<4>办好文化活动|<4>全部完成
                |绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                |^|产出指标(90分)|数量指标|演出|20场|21场|90|90|
                |<6>总分|100|99.17|
                """);
        assertThat(FieldLines.of(forms.departmentEvaluation().orElseThrow()))
                .contains(
                        "department = 柳河县文化馆",
                        "funding/unit = 万元",
                        "funding/rows/0/executionRate = 91.67",
                        "funding/byRevenue/0/item = 一般公共预算",
                        "funding/byRevenue/0/code = generalPublicBudget",
                        "funding/byRevenue/0/amount = 115",
                        "funding/byRevenue/1/code = governmentFund",
                        "funding/byRevenue/2/code = nonTaxSpecialAccount",
                        "funding/byRevenue/3/amount = 5",
                        "funding/byExpenditure/0/code = basic",
                        "funding/byExpenditure/1/amount = 40",
                        "goals/expected = 办好文化活动",
                        "goals/actual = 全部完成",
                        "indicators/0/level1Weight = 90",
                        "total/score = 99.17")
                .noneMatch(line -> line.startsWith("funding/rows/1"))
                .noneMatch(line -> line.startsWith("funding/byExpenditure/2"));
        assertThat(forms.organisations().stream().map(Field.Text::value)).containsExactly("柳河县文化馆");
    }

    @Test
    void tablesThatAreNoFormKeepTheirColumnsAndRows() {
        Forms forms = read("""
                2022年部门预算及执行情况见下表。
                >表1  2022年部门预算执行情况表（单位：万元）
                |支出类别|年初预算数|<2>调整预算数|执行数
                |^|^|金额|其中：上年结转|^
                |基本支出|880.00|905.20||905.20
                |项目支出|360.00|381.20|21.20|365.63
                |||||
                后面还有文字。
                """);
        assertThat(forms.otherTables()).hasSize(1);
        assertThat(FieldLines.of(forms.otherTables().get(0)))
                .contains(
                        "title = 2022年部门预算执行情况表",
                        "columns/2 = 调整预算数/金额",
                        "columns/3 = 调整预算数/其中：上年结转",
                        "rows/1/3 = 21.20")
                .noneMatch(line -> line.startsWith("rows/2"));
        assertThat(forms.prose()).hasSize(2);
    }

    @Test
    void fundTablesLeaveOutTheItemColumnAndKeepCodesAsText() {
        Forms forms = read("""
                附件4
                >2022年度政府性基金预算支出情况表
                单位：万元
                |科目编码|科目名称|<2>本年支出|备注
                |^|^|基本支出|项目支出|^
                |2120801|征地和拆迁补偿支出||120.50|上级专款
                |合计||0|120.50|
                附件5
                >2022年度国有资本经营预算支出情况表
                单位：万元
                |项目|本年支出
                ||
                """);
        assertThat(forms.fundTables()).hasSize(2);
        assertThat(FieldLines.of(forms.fundTables().get(0)))
                .containsExactly(
                        "kind = governmentFund",
                        "annexLabel = 附件4",
                        "title = 2022年度政府性基金预算支出情况表",
                        "unit = 万元",
                        "columns/0 = 科目编码",
                        "columns/1 = 本年支出/基本支出",
                        "columns/2 = 本年支出/项目支出",
                        "columns/3 = 备注",
                        "rows/0/item = 征地和拆迁补偿支出",
                        "rows/0/values/0 = 2120801",
                        "rows/0/values/2 = 120.50",
                        "rows/0/values/3 = 上级专款",
                        "rows/1/values/0 = 合计",
                        "rows/1/values/1 = 0",
                        "rows/1/values/2 = 120.50");
        assertThat(FieldLines.of(forms.fundTables().get(1))).noneMatch(line -> line.startsWith("rows"));
    }
}
