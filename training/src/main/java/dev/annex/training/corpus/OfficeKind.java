package dev.annex.training.corpus;

import java.util.List;

/**
 * A kind of office.
 *
 * @param name without a place, such as 交通运输局
 * @param self what it calls itself
 * @param field what it is in charge of, such as 交通运输
 * @param objects what it cares for
 * @param tasks what it does, each a verb with its object
 * @param projects what it is given money for
 * @param rooms its divisions
 * @param served for whom it works
 */
record OfficeKind(
        String name,
        String self,
        String field,
        List<String> objects,
        List<String> tasks,
        List<String> projects,
        List<String> rooms,
        String served) {
    OfficeKind {
        objects = List.copyOf(objects);
        tasks = List.copyOf(tasks);
        projects = List.copyOf(projects);
        rooms = List.copyOf(rooms);
    }

    /** Reads a line: the components in order, with a slash between them and commas within them. */
    static OfficeKind parse(String line) {
        String[] parts = line.split("/");
        if (parts.length != 8) {
            throw new IllegalArgumentException("an office has eight parts: " + line);
        }
        return new OfficeKind(
                parts[0], parts[1], parts[2], list(parts[3]), list(parts[4]), list(parts[5]), list(parts[6]), parts[7]);
    }

    private static List<String> list(String words) {
        return List.of(words.split("，"));
    }
}
