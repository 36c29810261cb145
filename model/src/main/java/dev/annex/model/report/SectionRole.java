package dev.annex.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a section of the narrative is about. */
public enum SectionRole {
    /** 部门基本情况. */
    @JsonProperty("overview")
    OVERVIEW,
    /** 职能职责. */
    @JsonProperty("functions")
    FUNCTIONS,
    /** 机构设置. */
    @JsonProperty("organization")
    ORGANIZATION,
    /** 一般公共预算支出情况. */
    @JsonProperty("generalPublicBudget")
    GENERAL_PUBLIC_BUDGET,
    /** 基本支出情况. */
    @JsonProperty("basicExpenditure")
    BASIC_EXPENDITURE,
    /** 项目支出情况. */
    @JsonProperty("projectExpenditure")
    PROJECT_EXPENDITURE,
    /** 政府性基金预算支出情况. */
    @JsonProperty("governmentFund")
    GOVERNMENT_FUND,
    /** 国有资本经营预算支出情况. */
    @JsonProperty("stateCapital")
    STATE_CAPITAL,
    /** 社会保险基金预算支出情况. */
    @JsonProperty("socialInsurance")
    SOCIAL_INSURANCE,
    /** 绩效情况. */
    @JsonProperty("performance")
    PERFORMANCE,
    /** 存在的问题. */
    @JsonProperty("problems")
    PROBLEMS,
    /** 改进措施. */
    @JsonProperty("improvements")
    IMPROVEMENTS,
    /** 结果应用和公开. */
    @JsonProperty("application")
    APPLICATION,
    /** a top-level section that is none of these. */
    @JsonProperty("other")
    OTHER
}
