package dev.annex.extractor.confidence;

import tools.jackson.databind.JsonNode;

/** Targets and what was reached: a quantity whose partner has another unit has lost its own, or has too much. */
final class Quantities {
    private final JsonNode report;

    Quantities(JsonNode report) {
        this.report = report;
    }

    /** Whether target and actual of an indicator are in the same unit as far as both are numbers; other values have no partner. */
    boolean isLikePartner(RatedField field) {
        String pointer = field.pointer().substring("/report".length());
        int end = pointer.lastIndexOf('/');
        String quantity = pointer.substring(0, end);
        String other = quantity.endsWith("/target")
                ? quantity.substring(0, quantity.length() - "target".length()) + "actual"
                : quantity.endsWith("/actual")
                        ? quantity.substring(0, quantity.length() - "actual".length()) + "target"
                        : "";
        if (other.isEmpty()) {
            return true;
        }
        JsonNode one = report.at(quantity);
        JsonNode partner = report.at(other);
        boolean comparable =
                one.path("value").isNumber() == partner.path("value").isNumber();
        return partner.path("text").isNull()
                || comparable
                        && one.path("unit")
                                .asString("")
                                .equals(partner.path("unit").asString(""));
    }
}
