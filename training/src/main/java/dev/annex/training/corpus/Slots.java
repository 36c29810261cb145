package dev.annex.training.corpus;

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
            telling.words(Integer.toString(telling.story().year() + later));
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
            BigDecimal value = BigDecimal.valueOf(telling.story().draw().between(880, 998), 1);
            telling.amount(value.toPlainString(), value, "分");
        }
    };

    /** Says it. */
    abstract void fill(Telling telling, List<String> arguments);

    static Slots named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
