package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The base data table, 部门整体支出绩效评价基础数据表.
 *
 * @param annexLabel what stands before the form, as printed, such as 附件1
 * @param title the title, joined where it is printed over two lines
 * @param staffing 财政供养人员情况
 * @param expenditure 经费控制情况
 * @param buildings 楼堂馆所控制情况; blank rows are left out
 * @param austerityMeasures 厉行节约保障措施
 * @param notes the explanation under the form, with its 说明：
 * @param signature who filled the form in
 * @param otherFields labelled cells that have no key of their own
 */
public record BaseData(
        Optional<String> annexLabel,
        Optional<String> title,
        Staffing staffing,
        Expenditure expenditure,
        List<Building> buildings,
        Optional<String> austerityMeasures,
        Optional<String> notes,
        Signature signature,
        List<OtherField> otherFields) {
    public BaseData {
        buildings = List.copyOf(buildings);
        otherFields = List.copyOf(otherFields);
    }
}
