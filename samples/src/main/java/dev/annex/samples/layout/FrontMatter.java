package dev.annex.samples.layout;

import dev.annex.model.report.Attachment;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.Report;
import dev.annex.model.report.Section;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.Look.Alignment;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;

/** What surrounds the narrative: cover, table of contents, list of attachments, the closing lines. */
final class FrontMatter {
    private final Dress dress;
    private final Type type;
    private final Heads heads;

    FrontMatter(Dress dress, Type type, Heads heads) {
        this.dress = dress;
        this.type = type;
        this.heads = heads;
    }

    List<PrintedBlock> cover(Report report) {
        Look large = type.title();
        List<PrintedBlock> blocks = new ArrayList<>(blankLines(5));
        blocks.addAll(heads.title(report.title().orElse(""), large));
        blocks.addAll(blankLines(8));
        String office = report.department().orElse("");
        for (String line : List.of("单位名称（盖章）：" + office, "填报时间：" + closingDate(report))) {
            blocks.add(PrintedParagraph.of(line, type.body().indentedBy(4)));
        }
        return blocks;
    }

    List<PrintedBlock> contents(Narrative narrative) {
        List<PrintedBlock> blocks = new ArrayList<>();
        blocks.add(PrintedParagraph.of("目    录", type.title()));
        for (Section section : narrative.sections()) {
            entry(section, 0, blocks);
            section.sections().forEach(part -> entry(part, 1, blocks));
        }
        return blocks;
    }

    private void entry(Section section, int depth, List<PrintedBlock> blocks) {
        section.heading().ifPresent(heading -> {
            int page = 1 + blocks.size() / 6;
            Look look = type.body().shiftedBy(depth * 2 * type.body().size());
            blocks.add(PrintedParagraph.of(section.number().orElse("") + heading + "\t" + page, look)
                    .asContents());
        });
    }

    List<PrintedBlock> attachments(List<Attachment> attachments) {
        List<PrintedBlock> blocks = new ArrayList<>();
        if (attachments.isEmpty()) {
            return blocks;
        }
        blocks.add(type.blankLine());
        List<String> names = attachments.stream()
                .map(attachment -> attachment.number() + "." + attachment.name())
                .toList();
        switch (dress.page().attachments()) {
            case LINES -> {
                blocks.add(PrintedParagraph.of("本报告附件：", type.prose()));
                names.forEach(name -> blocks.add(PrintedParagraph.of(name, type.prose())));
            }
            case AFTER_COLON -> {
                blocks.add(PrintedParagraph.of("附件：" + names.get(0), type.prose()));
                names.stream()
                        .skip(1)
                        .forEach(name ->
                                blocks.add(PrintedParagraph.of(name, type.body().indentedBy(5))));
            }
            case ONE_LINE -> blocks.add(PrintedParagraph.of("附件：" + String.join("；", names), type.prose()));
        }
        return blocks;
    }

    List<PrintedBlock> closing(Report report) {
        Look right = type.body().aligned(Alignment.RIGHT);
        return List.of(
                type.blankLine(),
                PrintedParagraph.of(report.department().orElse(""), right),
                PrintedParagraph.of(closingDate(report), right));
    }

    /** Reports of a year are due in the spring of the next. */
    private static String closingDate(Report report) {
        return report.fiscalYear().map(year -> (year + 1) + "年4月18日").orElse("");
    }

    private List<PrintedBlock> blankLines(int count) {
        List<PrintedBlock> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(type.blankLine());
        }
        return lines;
    }
}
