package dev.annex.extractor.form;

import java.util.Objects;

/**
 * What an item means.
 *
 * @param code of the contract; its dots say how deep the item lies
 * @param labels the item as printed, without numbering and 其中
 * @param named whether rows below it name its single funds
 */
record CodeDefinition(String code, Labels labels, boolean named) {
    CodeDefinition {
        Objects.requireNonNull(code, "“code” is missing");
        Objects.requireNonNull(labels, "“labels” is missing");
    }

    /** The depth of the item, from 1. */
    int level() {
        return code.split("\\.").length;
    }
}
