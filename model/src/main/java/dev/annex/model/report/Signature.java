package dev.annex.model.report;

import java.util.Optional;

/**
 * Who filled a form in.
 *
 * @param preparedBy 填表人
 * @param date 填报日期 as printed
 * @param phone 联系电话
 * @param responsible 单位负责人签字
 */
public record Signature(
        Optional<String> preparedBy, Optional<String> date, Optional<String> phone, Optional<String> responsible) {}
