package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.evidence.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of the ICDAR 2013 competition (Göbel, Hassan, Oro, Orsi: "ICDAR 2013 Table Competition"), where they lie beside
 * the project. What is found is left in {@code target/tables} in the form that the scorer beside the files reads.
 *
 * <p>Adjacency relations are counted per document here, without pairing tables; the scorer, which pairs them, says the same
 * to three digits.
 */
class CompetitionTablesTest {
    @Test
    void relationsBetweenNeighboursAreFound() throws Exception {
        Optional<Path> folder = files();
        assumeTrue(folder.isPresent(), "the files of the competition are not beside the project");
        List<Path> truths;
        try (var files = Files.list(folder.get())) {
            truths = files.filter(file -> file.toString().endsWith("-str.xml"))
                    .filter(file -> !file.toString().endsWith("b-str.xml"))
                    .sorted()
                    .toList();
        }
        double precision = 0;
        double recall = 0;
        for (Path truth : truths) {
            Map<String, Integer> expected = relations(truth(truth));
            Map<String, Integer> found = relations(found(truth));
            double shared = expected.entrySet().stream()
                    .mapToInt(relation -> Math.min(relation.getValue(), found.getOrDefault(relation.getKey(), 0)))
                    .sum();
            precision += shared / Math.max(1, sum(found)) / truths.size();
            recall += shared / Math.max(1, sum(expected)) / truths.size();
        }
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(0.98);
    }

    private static Optional<Path> files() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/icdar2013/eu"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private record Printed(int page, int row, int column, int rowSpan, int columnSpan, String text) {}

    private static List<List<Printed>> found(Path truth) throws Exception {
        String name = truth.getFileName().toString().replace("-str.xml", "");
        Path file = truth.resolveSibling(name + ".pdf");
        List<List<Printed>> tables = new ArrayList<>();
        try (PdfFile pdf = PdfFile.open(SourceFile.of(file, Limits.DEFAULT), Limits.DEFAULT)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                Page page = pdf.page(number);
                for (GridShape shape : new TableFinder().find(page)) {
                    tables.add(printed(page, shape));
                }
            }
        }
        write(name, tables);
        return tables;
    }

    private static List<Printed> printed(Page page, GridShape shape) {
        List<Word> words =
                WordLine.of(page.glyphs().stream()
                                .filter(glyph -> HalfRuled.contains(shape.box(), glyph))
                                .toList())
                        .stream()
                        .flatMap(line -> line.words().stream())
                        .toList();
        List<Printed> cells = new ArrayList<>();
        for (CellShape cell : shape.cells()) {
            Box box = shape.box(cell);
            List<String> texts = words.stream()
                    .filter(word -> box.x0() <= word.centerX()
                            && word.centerX() < box.x1()
                            && box.y0() <= word.centerY()
                            && word.centerY() < box.y1())
                    .map(Word::text)
                    .toList();
            cells.add(new Printed(
                    page.number(),
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    String.join(" ", texts)));
        }
        return cells;
    }

    private static void write(String name, List<List<Printed>> tables) throws IOException {
        List<Map<String, Object>> written = new ArrayList<>();
        for (List<Printed> table : tables) {
            written.add(Map.of(
                    "page",
                    table.get(0).page(),
                    "cells",
                    table.stream()
                            .map(cell -> Map.of(
                                    "row", cell.row(),
                                    "col", cell.column(),
                                    "rowspan", cell.rowSpan(),
                                    "colspan", cell.columnSpan(),
                                    "text", cell.text()))
                            .toList()));
        }
        Path folder = Files.createDirectories(Path.of("target/tables"));
        Files.write(folder.resolve(name + ".json"), new JsonMapper().writeValueAsBytes(written));
    }

    private static List<List<Printed>> truth(Path file) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<List<Printed>> tables = new ArrayList<>();
        NodeList regions = root.getElementsByTagName("region");
        for (int i = 0; i < regions.getLength(); i++) {
            List<Printed> cells = new ArrayList<>();
            NodeList nodes = ((Element) regions.item(i)).getElementsByTagName("cell");
            for (int k = 0; k < nodes.getLength(); k++) {
                Element cell = (Element) nodes.item(k);
                int row = Integer.parseInt(cell.getAttribute("start-row"));
                int column = Integer.parseInt(cell.getAttribute("start-col"));
                cells.add(new Printed(
                        1,
                        row,
                        column,
                        end(cell, "end-row", row) - row + 1,
                        end(cell, "end-col", column) - column + 1,
                        cell.getElementsByTagName("content").item(0).getTextContent()));
            }
            tables.add(cells);
        }
        return tables;
    }

    private static int end(Element cell, String attribute, int start) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : start;
    }

    /** How often each pair of neighbouring texts occurs; blank cells are passed over. */
    private static Map<String, Integer> relations(List<List<Printed>> tables) {
        Map<String, Integer> relations = new TreeMap<>();
        for (List<Printed> table : tables) {
            Map<Integer, TreeMap<Integer, Printed>> rows = new LinkedHashMap<>();
            Map<Integer, TreeMap<Integer, Printed>> columns = new LinkedHashMap<>();
            for (Printed cell : table) {
                if (!normal(cell.text()).isEmpty()) {
                    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                            rows.computeIfAbsent(row, key -> new TreeMap<>()).putIfAbsent(column, cell);
                            columns.computeIfAbsent(column, key -> new TreeMap<>())
                                    .putIfAbsent(row, cell);
                        }
                    }
                }
            }
            count(rows, "right", relations);
            count(columns, "down", relations);
        }
        return relations;
    }

    private static void count(
            Map<Integer, TreeMap<Integer, Printed>> lines, String direction, Map<String, Integer> relations) {
        lines.values().stream()
                .flatMap(line -> {
                    List<List<Printed>> pairs = new ArrayList<>();
                    List<Printed> cells = line.values().stream().distinct().toList();
                    for (int i = 1; i < cells.size(); i++) {
                        pairs.add(List.of(cells.get(i - 1), cells.get(i)));
                    }
                    return pairs.stream();
                })
                .distinct()
                .forEach(pair -> relations.merge(
                        normal(pair.get(0).text()) + "→" + normal(pair.get(1).text()) + " " + direction,
                        1,
                        Integer::sum));
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}]", "")
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    private static int sum(Map<String, Integer> relations) {
        return relations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
