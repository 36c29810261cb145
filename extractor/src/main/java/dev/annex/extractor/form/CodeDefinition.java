package dev.annex.extractor.form;

/**
 * What an item means.
 *
 * @param code of the contract; its dots say how deep the item lies
 * @param labels the item as printed, without numbering and 其中
 */
record CodeDefinition(String code, Labels labels) {

    /** The depth of the item, from 1. */
    int level() {
        return code.split("\\.").length;
    }
}
