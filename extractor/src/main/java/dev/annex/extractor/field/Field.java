package dev.annex.extractor.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the report under construction: the shape of the contract, with every value still tied to its source. */
public sealed interface Field {

    /** Nothing is printed here. */
    record Blank() implements Field {}

    /** A text. */
    record Text(String value, Provenance provenance) implements Field {}

    /** A number, digit for digit as printed. */
    @SuppressWarnings("JavaLangClash") // a field is a number or a text, and is never used unqualified
    record Number(BigDecimal value, Provenance provenance) implements Field {}

    /** A truth value, always derived. */
    record Flag(boolean value, Provenance provenance) implements Field {}

    /** An object of the contract; its keys in the order in which they were put. */
    final class Struct implements Field {
        private final Map<String, Field> members = new LinkedHashMap<>();

        /** Puts a member, replacing one of the same name. */
        public Struct put(String name, Field member) {
            members.put(name, member);
            return this;
        }

        /** Puts a member or, where it is empty, a blank. */
        public Struct put(String name, Optional<? extends Field> member) {
            return put(name, member.isPresent() ? member.get() : new Blank());
        }

        /** The member of that name; a blank where there is none. */
        public Field get(String name) {
            return members.getOrDefault(name, new Blank());
        }

        /** The members, in order. */
        public Map<String, Field> members() {
            return Collections.unmodifiableMap(members);
        }
    }

    /** A list of the contract. */
    final class Sequence implements Field {
        private final List<Field> elements = new ArrayList<>();

        /** Adds an element at the end. */
        public Sequence add(Field element) {
            elements.add(element);
            return this;
        }

        /** The elements, in order. */
        public List<Field> elements() {
            return Collections.unmodifiableList(elements);
        }
    }
}
