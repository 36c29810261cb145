package dev.annex.samples.random;

import dev.annex.model.report.Narrative;
import dev.annex.model.report.NarrativeItem;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.samples.dress.Wording;
import dev.annex.samples.print.NumberStyle;
import dev.annex.samples.print.NumberStyle.Digits;
import dev.annex.samples.random.Vocabulary.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invents a narrative: the outline, and the lists that follow from it. Figures in prose are not listed as facts. */
final class RandomNarrative {
    private static final List<String> COUNTED = List.of("一是", "二是", "三是", "四是", "五是");

    private final Draw draw;
    private final Scene scene;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final List<NarrativeItem> functions = new ArrayList<>();
    private final List<NarrativeItem> problems = new ArrayList<>();
    private final List<NarrativeItem> improvements = new ArrayList<>();

    RandomNarrative(Draw draw, Scene scene, Wording wording) {
        this.draw = draw;
        this.scene = scene;
        this.vocabulary = scene.vocabulary();
        this.wording = wording;
    }

    Narrative narrative() {
        List<Section> sections = new ArrayList<>();
        if (draw.chance(40)) {
            sections.add(new Section(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(SectionRole.OTHER),
                    List.of(scene.fill(draw.oneOf(vocabulary.introductions()))),
                    List.of()));
        }
        List<Section> numbered = new ArrayList<>();
        boolean deep = depth() > 2;
        if (deep) {
            numbered.add(section(SectionRole.OVERVIEW, numbered.size(), List.of(), overview()));
            numbered.add(section(SectionRole.GENERAL_PUBLIC_BUDGET, numbered.size(), List.of(), budget()));
        } else {
            numbered.add(functions(1, numbered.size()));
            numbered.add(section(SectionRole.ORGANIZATION, numbered.size(), List.of(organization()), List.of()));
            numbered.add(section(
                    SectionRole.GENERAL_PUBLIC_BUDGET, numbered.size(), List.of(basic(), projects()), List.of()));
        }
        if (draw.chance(60)) {
            for (SectionRole fund :
                    List.of(SectionRole.GOVERNMENT_FUND, SectionRole.STATE_CAPITAL, SectionRole.SOCIAL_INSURANCE)) {
                numbered.add(section(fund, numbered.size(), List.of(nothing(fund)), List.of()));
            }
        }
        numbered.add(section(SectionRole.PERFORMANCE, numbered.size(), results(), List.of()));
        List<Point> points = scene.office().problems();
        numbered.add(points(SectionRole.PROBLEMS, numbered.size(), points, problems));
        numbered.add(
                points(SectionRole.IMPROVEMENTS, numbered.size(), scene.office().improvements(), improvements));
        numbered.add(section(
                SectionRole.APPLICATION, numbered.size(), List.of(draw.oneOf(vocabulary.applications())), List.of()));
        sections.addAll(numbered);
        return new Narrative(sections, functions, problems, improvements, List.of());
    }

    private int depth() {
        return (int)
                wording.outline().stream().filter(style -> !style.isEmpty()).count();
    }

    private boolean counts(int level) {
        return level <= depth();
    }

    /** The number of a part of some level, the first being 1. */
    private Optional<String> number(int level, int index) {
        if (!counts(level)) {
            return Optional.empty();
        }
        String sample = wording.outline().get(level - 1);
        int at = Math.max(sample.indexOf('一'), sample.indexOf('1'));
        Digits digits = sample.charAt(at) == '一' ? Digits.CHINESE : Digits.ARABIC;
        return Optional.of(
                new NumberStyle(digits, sample.substring(0, at), sample.substring(at + 1)).format(index + 1));
    }

    private Section section(SectionRole role, int index, List<String> paragraphs, List<Section> parts) {
        return section(role, 1, index, paragraphs, parts);
    }

    private Section section(SectionRole role, int level, int index, List<String> paragraphs, List<Section> parts) {
        return new Section(
                number(level, index), Optional.of(draw.oneOf(headings(role))), Optional.of(role), paragraphs, parts);
    }

    private List<String> headings(SectionRole role) {
        List<String> headings = vocabulary.headings().get(role);
        if (headings == null) {
            throw new IllegalStateException("the vocabulary has no heading for " + role);
        }
        return headings;
    }

    private List<Section> overview() {
        return List.of(functions(2, 0), section(SectionRole.ORGANIZATION, 2, 1, List.of(organization()), List.of()));
    }

    private Section functions(int level, int index) {
        List<String> duties = draw.some(
                scene.office().functions(),
                draw.between(3, scene.office().functions().size()));
        List<Section> parts = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            String duty = i == duties.size() - 1 ? duties.get(i).replace('；', '。') : duties.get(i);
            Optional<String> number = number(level + 1, i);
            if (number.isPresent()) {
                parts.add(new Section(number, Optional.empty(), Optional.empty(), List.of(duty), List.of()));
            } else {
                paragraphs.add(duty);
            }
            functions.add(new NarrativeItem(number, Optional.empty(), duty));
        }
        return section(SectionRole.FUNCTIONS, level, index, paragraphs, parts);
    }

    private String organization() {
        Books books = scene.books();
        return "内设" + String.join("、", scene.office().rooms()) + "等"
                + scene.office().rooms().size() + "个机构，核定编制" + books.staffAllowed() + "人，年末实有在职人员" + books.staff()
                + "人。";
    }

    private List<Section> budget() {
        return List.of(
                section(SectionRole.BASIC_EXPENDITURE, 2, 0, List.of(basic()), List.of()),
                section(SectionRole.PROJECT_EXPENDITURE, 2, 1, List.of(projects()), List.of()));
    }

    private String basic() {
        Books books = scene.books();
        return scene.year() + "年基本支出预算" + money(books.basicBudget()) + "，决算" + money(books.basicFinal()) + "。其中：人员经费"
                + money(books.personnel()) + "，公用经费" + money(books.publicOperating()) + "。";
    }

    private String projects() {
        Books books = scene.books();
        return scene.year() + "年项目支出预算" + money(books.projectBudget()) + "，实际支出" + money(books.projectFinal()) + "，涉及"
                + books.projects().size() + "个项目，按进度支付，没有截留挪用。";
    }

    private String money(BigDecimal amount) {
        return amount.toPlainString() + scene.books().unit();
    }

    private String nothing(SectionRole fund) {
        String what = switch (fund) {
            case GOVERNMENT_FUND -> "政府性基金预算";
            case STATE_CAPITAL -> "国有资本经营预算";
            default -> "社会保险基金预算";
        };
        return scene.year() + "年度本单位没有" + what + "安排的支出。";
    }

    private List<String> results() {
        return scene.office().results().stream()
                .map(sentence -> scene.fill(scene.numbers(draw, sentence)))
                .toList();
    }

    /** Problems or measures: as parts with headings, as numbered sentences, as one paragraph that counts them, or one paragraph each. */
    private Section points(SectionRole role, int index, List<Point> all, List<NarrativeItem> items) {
        List<Point> points = draw.some(all, draw.between(2, all.size()));
        if (counts(2) && draw.chance(70)) {
            return numberedPoints(role, index, points, items);
        }
        return draw.chance(60) ? countedPoints(role, index, points, items) : plainPoints(role, index, points, items);
    }

    private Section numberedPoints(SectionRole role, int index, List<Point> points, List<NarrativeItem> items) {
        boolean titled = draw.chance(70);
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Optional<String> number = number(2, i);
            Optional<String> title = titled ? Optional.of(points.get(i).title()) : Optional.empty();
            String text = points.get(i).text();
            parts.add(new Section(number, title, Optional.empty(), List.of(text), List.of()));
            items.add(new NarrativeItem(number, title, text));
        }
        return section(role, index, List.of(), parts);
    }

    private Section countedPoints(SectionRole role, int index, List<Point> points, List<NarrativeItem> items) {
        StringBuilder paragraph =
                new StringBuilder(role == SectionRole.IMPROVEMENTS ? draw.oneOf(vocabulary.leadIns()) : "");
        for (int i = 0; i < points.size(); i++) {
            String text = points.get(i).text();
            String ended = i == points.size() - 1 ? text : text.substring(0, text.length() - 1) + "；";
            paragraph.append(COUNTED.get(i)).append(ended);
            items.add(new NarrativeItem(Optional.of(COUNTED.get(i)), Optional.empty(), ended));
        }
        return section(role, index, List.of(paragraph.toString()), List.of());
    }

    private Section plainPoints(SectionRole role, int index, List<Point> points, List<NarrativeItem> items) {
        List<String> paragraphs = points.stream().map(Point::text).toList();
        paragraphs.forEach(text -> items.add(new NarrativeItem(Optional.empty(), Optional.empty(), text)));
        return section(role, index, paragraphs, List.of());
    }
}
