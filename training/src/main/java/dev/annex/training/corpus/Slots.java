package dev.annex.training.corpus;

import dev.annex.samples.random.Draw;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What may stand in braces; the notation is described beside the grammar's files. */
enum Slots {
    /** The full name. */
    OFFICE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().office());
        }
    },
    /** What the office calls itself. */
    WE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().we());
        }
    },
    PLACE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().place());
        }
    },
    /** 县, 市 or 区. */
    LEVEL {
        @Override
        void fill(Telling telling, List<String> arguments) {
            String place = telling.story().place();
            telling.words(place.substring(place.length() - 1));
        }
    },
    FIELD {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().kind().field());
        }
    },
    OBJECT {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().draw().oneOf(telling.story().kind().objects()));
        }
    },
    /** Something that the office does, a verb with its object. */
    TASK {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().nextTask());
        }
    },
    ROOM {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().draw().oneOf(telling.story().kind().rooms()));
        }
    },
    /** All rooms, joined. */
    ROOMS {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(String.join("、", telling.story().kind().rooms()));
        }
    },
    /** How many rooms there are. */
    ROOMCOUNT {
        @Override
        void fill(Telling telling, List<String> arguments) {
            int rooms = telling.story().kind().rooms().size();
            telling.amount(Integer.toString(rooms), BigDecimal.valueOf(rooms), "个");
        }
    },
    SERVED {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().kind().served());
        }
    },
    PROJECT {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().draw().oneOf(telling.story().projects()));
        }
    },
    /** The year of the report, or one so many years later. */
    YEAR {
        @Override
        void fill(Telling telling, List<String> arguments) {
            int later = arguments.isEmpty() ? 0 : Integer.parseInt(arguments.get(0));
            telling.says(telling.story().year() + later);
            telling.words(Integer.toString(telling.story().year() + later));
        }
    },
    /** The digits of a year of which nothing is said, so many years after that of the report: one of a law or a comparison. */
    YEARNAME {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(Integer.toString(telling.story().year() + Integer.parseInt(arguments.get(0))));
        }
    },
    /** Words for a year, {@code {saying -1 上年}}. */
    SAYING {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.says(telling.story().year() + Integer.parseInt(arguments.get(0)));
            telling.words(arguments.get(1));
        }
    },
    /** A noun or verb of some kind, {@code {word money}}. */
    WORD {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(telling.story().word(arguments.get(0)));
        }
    },
    /** Digits that count nothing: of a document, a law, a telephone. */
    N {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(Integer.toString(telling.story()
                    .draw()
                    .between(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)))));
        }
    },
    MONTH {
        @Override
        void fill(Telling telling, List<String> arguments) {
            telling.words(Integer.toString(telling.story().draw().between(1, 12)));
        }
    },
    /** An amount of the books, or one drawn anew. */
    MONEY {
        @Override
        void fill(Telling telling, List<String> arguments) {
            Story story = telling.story();
            BigDecimal value = arguments.isEmpty() ? story.someAmount() : story.amount(arguments.get(0));
            telling.amount(story.printed(value), value, story.unit());
        }
    },
    /** An amount in 亿元. */
    YI {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal value = telling.story().draw().amount(1, 9);
            telling.amount(value.toPlainString(), value, "亿元");
        }
    },
    /** A whole number between two with its unit. */
    COUNT {
        @Override
        void fill(Telling telling, List<String> arguments) {
            int value = telling.story()
                    .draw()
                    .between(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)));
            telling.amount(Integer.toString(value), BigDecimal.valueOf(value), arguments.get(2));
        }
    },
    /** A whole number between two, in Chinese numerals, with its unit. */
    HAN {
        @Override
        void fill(Telling telling, List<String> arguments) {
            int value = telling.story()
                    .draw()
                    .between(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)));
            telling.amount(value == 2 ? "两" : HanNumber.print(value), BigDecimal.valueOf(value), arguments.get(2));
        }
    },
    /** A number with one decimal and a unit of ten thousands or more, {@code {some 1 9 万人}}. */
    SOME {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal value = BigDecimal.valueOf(
                    telling.story()
                            .draw()
                            .between(
                                    Integer.parseInt(arguments.get(0)) * 10 + 1,
                                    Integer.parseInt(arguments.get(1)) * 10),
                    1);
            telling.amount(value.toPlainString(), value, arguments.get(2));
        }
    },
    /** From a whole number to a larger one, both between two, with their unit: two figures. */
    RANGE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            Draw draw = telling.story().draw();
            int low = draw.between(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)) - 1);
            int high = draw.between(low + 1, Integer.parseInt(arguments.get(1)));
            String unit = arguments.get(2);
            String between = draw.oneOf(List.of("-", "—", "~", "～", "至", "到"));
            telling.range(low + (draw.chance(20) ? unit : "") + between + high, low, high, unit);
        }
    },
    /** A percentage in words, between two whole ones. */
    PERCENTWORDS {
        @Override
        void fill(Telling telling, List<String> arguments) {
            int value = telling.story()
                    .draw()
                    .between(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)));
            telling.spelled("百分之" + (value == 100 ? "百" : HanNumber.print(value)), BigDecimal.valueOf(value), "%");
        }
    },
    /** A number of people of the books. */
    PEOPLE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal value = telling.story().amount(arguments.get(0));
            telling.amount(value.toPlainString(), value, "人");
        }
    },
    /** A percentage between two whole ones. */
    PERCENT {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal value = telling.story()
                    .draw()
                    .amount(Integer.parseInt(arguments.get(0)), Integer.parseInt(arguments.get(1)));
            telling.amount(value.toPlainString(), value, "%");
        }
    },
    /** One amount of the books in percent of another. */
    RATE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal part = telling.story().amount(arguments.get(0));
            BigDecimal whole = telling.story().amount(arguments.get(1));
            BigDecimal value = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
            telling.amount(value.toPlainString(), value, "%");
        }
    },
    /** A score out of a hundred. */
    SCORE {
        @Override
        void fill(Telling telling, List<String> arguments) {
            BigDecimal value = telling.story().score();
            telling.amount(value.toPlainString(), value, "分");
        }
    };

    /** Says it. */
    abstract void fill(Telling telling, List<String> arguments);

    static Slots named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
