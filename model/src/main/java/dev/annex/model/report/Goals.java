package dev.annex.model.report;

import java.util.Optional;

/**
 * 年度总体目标.
 *
 * @param expected 预期目标
 * @param actual 实际完成情况
 */
public record Goals(Optional<String> expected, Optional<String> actual) {}
