package dev.annex.training.corpus;

import dev.annex.samples.random.Draw;
import dev.annex.samples.random.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who tells, of what year, and from what books: what the slots of the grammar are filled with. */
final class Story {
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2026;

    private final Draw draw;
    private final OfficeKind kind;
    private final String place;
    private final String we;
    private final int year;
    private final String unit;
    private final boolean grouped;
    private final List<String> projects;
    private final Map<String, BigDecimal> books = new LinkedHashMap<>();
    private final Map<String, List<String>> words;
    private List<String> tasksLeft = List.of();

    private Story(
            Draw draw,
            OfficeKind kind,
            String place,
            int year,
            String unit,
            List<String> projects,
            Map<String, List<String>> words) {
        this.draw = draw;
        this.kind = kind;
        this.place = place;
        this.year = year;
        this.unit = unit;
        this.projects = projects;
        this.words = words;
        this.we = draw.oneOf(List.of("我" + kind.self(), "本" + kind.self(), "本单位", "我单位", "本部门", kind.name()));
        this.grouped = draw.chance(12);
    }

    /** A story of an office that does not exist. */
    static Story invented(Draw draw, Grammar grammar) {
        OfficeKind kind = draw.oneOf(grammar.offices());
        int year = draw.between(FIRST_YEAR, LAST_YEAR);
        String unit = draw.chance(85) ? "万元" : "元";
        Story story = new Story(draw, kind, draw.oneOf(grammar.places()), year, unit, kind.projects(), grammar.words());
        int authorized = draw.between(8, 160);
        story.books.put("authorized", BigDecimal.valueOf(authorized));
        story.books.put("staff", BigDecimal.valueOf(authorized - draw.between(0, authorized / 4)));
        return story;
    }

    /** The story of an invented report with forms. */
    static Story of(Setting setting, Draw draw, Grammar grammar) {
        OfficeKind kind = grammar.offices().stream()
                .filter(office -> office.name().equals(setting.office()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the grammar knows no " + setting.office()));
        Story story = new Story(
                draw, kind, setting.place(), setting.year(), setting.unit(), setting.projects(), grammar.words());
        story.books.put("authorized", BigDecimal.valueOf(setting.authorized()));
        story.books.put("staff", BigDecimal.valueOf(setting.staff()));
        story.books.put("basicBudget", setting.basicBudget());
        story.books.put("personnel", setting.personnel());
        story.books.put("publicOperating", setting.publicOperating());
        story.books.put("publicBudget", setting.publicBudget());
        story.books.put("vehicles", setting.vehicles());
        story.books.put("reception", setting.reception());
        story.books.put("threePublic", setting.threePublic());
        setting.score().ifPresent(score -> story.books.put("score", score));
        story.books.put("basicFinal", setting.personnel().add(setting.publicOperating()));
        story.books.put("projectBudget", setting.projectBudget());
        story.books.put("projectFinal", setting.projectFinal());
        story.books.put("budget", setting.basicBudget().add(setting.projectBudget()));
        story.books.put("final", story.amount("basicFinal").add(setting.projectFinal()));
        return story;
    }

    Draw draw() {
        return draw;
    }

    OfficeKind kind() {
        return kind;
    }

    String place() {
        return place;
    }

    String office() {
        return place + kind.name();
    }

    String we() {
        return we;
    }

    int year() {
        return year;
    }

    String unit() {
        return unit;
    }

    List<String> projects() {
        return projects;
    }

    /** A task that was not told of before, as long as there are some. */
    String nextTask() {
        if (tasksLeft.isEmpty()) {
            tasksLeft = draw.some(kind.tasks(), kind.tasks().size());
        }
        List<String> left = new ArrayList<>(tasksLeft);
        String task = left.remove(draw.between(0, left.size() - 1));
        tasksLeft = left;
        return task;
    }

    /** A word of a kind. */
    String word(String kind) {
        return draw.oneOf(Optional.ofNullable(words.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("the grammar has no words of kind " + kind)));
    }

    /** The amount of that name; sums are sums of their parts. */
    BigDecimal amount(String name) {
        BigDecimal known = books.get(name);
        if (known != null) {
            return known;
        }
        BigDecimal amount = switch (name) {
            case "basicFinal" -> amount("personnel").add(amount("publicOperating"));
            case "projectFinal" ->
                amount("projectBudget").multiply(share()).setScale(2, java.math.RoundingMode.HALF_UP);
            case "budget" -> amount("basicBudget").add(amount("projectBudget"));
            case "final" -> amount("basicFinal").add(amount("projectFinal"));
            default -> someAmount();
        };
        books.put(name, amount);
        return amount;
    }

    /** What the office gave itself, out of a hundred. */
    BigDecimal score() {
        BigDecimal known = books.get("score");
        return known != null ? known : BigDecimal.valueOf(draw.between(880, 998), 1);
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(draw.between(700, 1000), 3);
    }

    /** An amount of money that nobody asks for again. */
    BigDecimal someAmount() {
        BigDecimal amount = draw.chance(50) ? draw.amount(1, 90) : draw.amount(60, 3200);
        return unit.equals("元")
                ? amount.multiply(BigDecimal.valueOf(10_000)).setScale(2, java.math.RoundingMode.UNNECESSARY)
                : amount;
    }

    /** An amount as this office prints it: mostly plain, seldom in groups of three digits. */
    String printed(BigDecimal value) {
        String plain = value.toPlainString();
        return grouped ? plain.replaceAll("(?<=\\d)(?=(?:\\d{3})+\\.)", ",") : plain;
    }
}
