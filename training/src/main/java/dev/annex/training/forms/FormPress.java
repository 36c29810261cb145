package dev.annex.training.forms;

import dev.annex.extractor.form.FormModel;
import dev.annex.extractor.form.FormWording;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.random.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints known forms in the wordings of their definitions, and tables that are none, with invented values. Three in ten wordings of
 * each label, and kinds of other tables, are held out for testing.
 */
final class FormPress {
    private static final int HELD_OUT_OF_TEN = 3;
    private static final int UNTITLED = 40;
    private static final int MISREAD_TITLES = 50;
    private static final int MISREAD_LABELS = 10;

    /** Where a title is misread, the page is bad. */
    private static final int MISREAD_LABELS_OF_BAD_PAGES = 30;

    /** Characters at the end of a title that name the form. */
    private static final int LENGTH_OF_NAMES = 9;

    private static final int MOST_SEEDS = 100_000;
    private static final int COMMON = 70;
    private static final List<String> HELD_OUT_DRESSES = List.of("ledger", "sidelong");
    private static final List<String> DRESSES = Dresses.NAMES.stream()
            .filter(name -> !HELD_OUT_DRESSES.contains(name))
            .toList();

    private static final List<String> PLACES = List.of("临沅", "苍岭", "清溪", "东陵", "云河", "石桥", "南塘", "北屏");
    private static final List<String> OFFICES = List.of("财政局", "教育局", "水利局", "档案馆", "图书馆", "林业局", "卫生院", "体育中心");
    private static final List<String> THINGS =
            List.of("维修道路", "培训人员", "开展活动", "检测样品", "发放补助", "举办展览", "整理档案", "设备购置", "受益人数", "完成时间");

    private final Draw draw;
    private final boolean heldOut;
    private final Slip slip;
    private int misreadLabels = MISREAD_LABELS;

    FormPress(long seed, boolean heldOut) {
        this.draw = new Draw(seed * 0x9E3779B97F4A7C15L);
        this.heldOut = heldOut;
        this.slip = new Slip(draw);
    }

    /** What becomes of a title. */
    enum Title {
        PRESENT,
        MISSING,
        MISREAD
    }

    /** A known form or another table, its title as chance has it. */
    PrintedForm any(List<FormWording> forms, List<OtherTable> others) {
        Title title =
                draw.chance(UNTITLED) ? Title.MISSING : draw.chance(MISREAD_TITLES) ? Title.MISREAD : Title.PRESENT;
        int kind = draw.between(0, 2 * forms.size() - 1);
        if (kind >= forms.size()) {
            return other(others, title);
        }
        return draw.chance(50)
                ? form(forms.get(kind), title)
                : dressed(forms.get(kind).form(), title);
    }

    /** A known form. */
    PrintedForm form(FormWording form, Title title) {
        misreadLabels = misreadLabels(title);
        List<List<String>> rows = new ArrayList<>();
        List<String> pair = new ArrayList<>();
        for (FormWording.Label label : form.pairs()) {
            if (draw.chance(label.certain() ? 100 : 50)) {
                pair.add(word(label.wordings()));
                pair.add(value(label.field()));
            }
            if (pair.size() == 4 || (!pair.isEmpty() && draw.chance(50))) {
                rows.add(List.copyOf(pair));
                pair.clear();
            }
        }
        if (!pair.isEmpty()) {
            rows.add(pair);
        }
        for (FormWording.Region region : form.regions()) {
            if (isEssential(region) || draw.chance(70)) {
                rows.addAll(region(region));
            }
        }
        return PrintedForm.of(form.form(), title(form.titles(), title), rows);
    }

    /** A known form as a province prints it: in a dress, two of which are held out. */
    PrintedForm dressed(String form, Title title) {
        misreadLabels = misreadLabels(title);
        List<String> names = heldOut ? HELD_OUT_DRESSES : DRESSES;
        Dress dress = Dresses.named(draw.oneOf(names));
        DressedForm printed = DressedForm.of(form, dress, draw.between(0, MOST_SEEDS));
        return PrintedForm.of(form, treated(printed.title(), title), printed.table(), this::slipped);
    }

    private static boolean isEssential(FormWording.Region region) {
        return region.id().equals("indicators") || region.id().equals("expenditure");
    }

    private List<List<String>> region(FormWording.Region region) {
        List<FormWording.Label> columns = region.columns().stream()
                .filter(column -> draw.chance(column.certain() ? 97 : 55))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        boolean headed = draw.chance(80) && !region.headings().isEmpty();
        if (headed) {
            header.add(word(region.headings()));
        }
        if (!region.items().isEmpty()) {
            header.add(draw.chance(40) ? "项目" : "");
        }
        columns.forEach(column -> header.add(word(column.wordings())));
        rows.add(header);
        int count =
                region.items().isEmpty() ? draw.between(1, 8) : region.items().size();
        for (int i = 0; i < count; i++) {
            if (!region.items().isEmpty() && draw.chance(30)) {
                continue;
            }
            List<String> row = new ArrayList<>();
            if (headed) {
                row.add("");
            }
            if (!region.items().isEmpty()) {
                row.add(word(region.items().get(i).wordings()));
            }
            for (FormWording.Label column : columns) {
                row.add(column.entries().isEmpty() ? value(column.field()) : word(column.entries()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A table that is no known form. */
    PrintedForm other(List<OtherTable> others, Title title) {
        misreadLabels = misreadLabels(title);
        OtherTable kind = draw.oneOf(
                others.stream().filter(table -> table.heldOut() == heldOut).toList());
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < kind.headers().size(); i++) {
            if (i < 2 || draw.chance(88)) {
                header.add(slipped(draw.oneOf(kind.headers().get(i))));
            }
        }
        rows.add(header);
        int count = kind.rows().isEmpty() ? draw.between(2, 8) : kind.rows().size();
        boolean numbered = header.get(0).equals("序号") || header.get(0).equals("编号");
        for (int i = 0; i < count; i++) {
            if (draw.chance(15)) {
                continue;
            }
            List<String> row = new ArrayList<>();
            if (numbered) {
                row.add(Integer.toString(i + 1));
            }
            row.add(
                    kind.rows().isEmpty()
                            ? draw.oneOf(THINGS)
                            : slipped(draw.oneOf(kind.rows().get(i))));
            while (row.size() < header.size()) {
                row.add(draw.chance(70) ? amount() : draw.oneOf(THINGS));
            }
            rows.add(row);
        }
        return PrintedForm.of(FormModel.NO_FORM, title(kind.titles(), title), rows);
    }

    private String title(List<String> titles, Title title) {
        String words = draw.oneOf(titles);
        String printed = switch (draw.between(0, 2)) {
            case 0 -> words;
            case 1 -> "2023年度" + words;
            default -> draw.oneOf(PLACES) + "县" + draw.oneOf(OFFICES) + "2022年度" + words;
        };
        return treated(printed, title);
    }

    private String treated(String printed, Title title) {
        return switch (title) {
            case PRESENT -> printed;
            case MISSING -> "";
            case MISREAD -> {
                int tail = Math.max(0, printed.length() - LENGTH_OF_NAMES);
                yield printed.substring(0, tail) + slip.misread(printed.substring(tail), draw.between(1, 3));
            }
        };
    }

    /** One of the wordings that are, or are not, held out, mostly a short one; any of them where there are none of these. */
    private String word(List<String> wordings) {
        List<String> own = wordings.stream()
                .filter(wording -> (Math.floorMod(wording.hashCode(), 10) < HELD_OUT_OF_TEN) == heldOut)
                .toList();
        List<String> choice = own.isEmpty() ? wordings : own;
        String wording = draw.oneOf(choice);
        for (int i = 0; i < 2 && draw.chance(COMMON); i++) {
            String other = draw.oneOf(choice);
            wording = other.length() < wording.length() ? other : wording;
        }
        return slipped(wording);
    }

    private String slipped(String label) {
        return !label.isEmpty() && draw.chance(misreadLabels) ? slip.misread(label, 1) : label;
    }

    private static int misreadLabels(Title title) {
        return title == Title.MISREAD ? MISREAD_LABELS_OF_BAD_PAGES : MISREAD_LABELS;
    }

    private String value(String field) {
        return switch (field) {
            case "department", "implementer", "supervisor" -> draw.oneOf(PLACES) + "县" + draw.oneOf(OFFICES);
            case "project" -> draw.oneOf(THINGS) + "经费";
            case "level3" -> draw.oneOf(THINGS);
            case "sign" -> draw.oneOf(List.of("≥", "≤", "="));
            case "unit" -> draw.oneOf(List.of("个", "人次", "%", "万元"));
            case "deviation" -> draw.oneOf(List.of("", "无", "进度滞后"));
            default ->
                field.startsWith("goals") || field.equals("expected") || field.equals("austerityMeasures")
                        ? Stream.of("目标1：", draw.oneOf(THINGS), amount(), "次；目标2：", draw.oneOf(THINGS), "。")
                                .reduce("", String::concat)
                        : amount();
        };
    }

    private String amount() {
        return draw.amount(1, 900).toPlainString();
    }
}
