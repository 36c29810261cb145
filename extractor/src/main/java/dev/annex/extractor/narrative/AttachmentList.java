package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of attachments at the end of a report: under 附件：, on one line or several, numbered or not, each perhaps with
 * a label of its own (附件1 …).
 *
 * @param items in order
 * @param heads passages that announce the list and name nothing
 * @param from index of its first passage
 * @param to index after its last passage
 */
record AttachmentList(List<Item> items, List<Passage> heads, int from, int to) {
    /** Characters of a name. */
    static final int LONGEST_NAME = 60;

    /**
     * An attachment.
     *
     * @param number as printed or counted, from 1
     * @param name without number and closing mark
     * @param passage where it stands
     */
    record Item(int number, String name, Passage passage) {}

    private static final String NUMBER = "(\\d{1,2}|[" + HanNumeral.CHARACTERS + "]{1,2})";
    private static final Pattern HEAD = Pattern.compile("附(?:件|表)?(?:材料|清单|目录|列表|名称|如下)*\\s*[:：]\\s*(.*)");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(".{0,20}附(?:件|表)(?:材料|清单|目录|列表|如下|包括)*\\s*[:：]|(?:相关|有关)?附件(?:清单|目录|列表|材料)?");
    private static final Pattern LABELLED = Pattern.compile("附(?:件|表)\\s*" + NUMBER + "\\s*+[:：、.．]?+\\s*+(.+)");
    private static final Pattern NEXT_LABEL = Pattern.compile("(?<=.)(?=附(?:件|表)\\s*" + NUMBER + "\\s*[:：、.．\\s])");
    private static final Pattern DOCUMENT_NAME =
            Pattern.compile(".{2,}(?:表|报告|清单|目录|材料|说明|情况|汇总|指标|体系|台账|方案|办法)(?:[（(].{1,30}[）)])?");
    private static final Pattern CLOSING = Pattern.compile("[。；;，,、\\s]+$");

    AttachmentList {
        items = List.copyOf(items);
        heads = List.copyOf(heads);
    }

    /** The list that begins at a passage. */
    static Optional<AttachmentList> at(int index, List<Passage> passages) {
        Passage first = passages.get(index);
        if (Sentences.of(first.text()).size() > 1) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        List<Passage> heads = new ArrayList<>();
        Matcher head = HEAD.matcher(first.text());
        if (ANNOUNCEMENT.matcher(first.text()).matches()) {
            heads.add(first);
        } else if (head.matches()) {
            items.addAll(named(first.withText(head.group(1)), 1, false));
        } else if (LABELLED.matcher(first.text()).matches()) {
            items.addAll(named(first, 1, false));
        }
        if (items.isEmpty() && heads.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = items.isEmpty() || !isNumbered(first, head);
        int to = index + 1;
        while (to < passages.size()) {
            List<Item> more = named(passages.get(to), items.size() + 1, counted);
            if (more.isEmpty() || more.get(0).number() != items.size() + 1) {
                break;
            }
            counted &= !items.isEmpty() || isUnnumbered(passages.get(to));
            items.addAll(more);
            to++;
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new AttachmentList(items, heads, index, to));
    }

    private static boolean isNumbered(Passage first, Matcher head) {
        return !isUnnumbered(head.matches() ? first.withText(head.group(1)) : first);
    }

    private static boolean isUnnumbered(Passage passage) {
        return passage.number().isEmpty() && !LABELLED.matcher(passage.text()).matches();
    }

    /**
     * The attachments that one passage names.
     *
     * @param next the number that an unnumbered one gets
     * @param mayBeUnnumbered whether a name alone will do
     */
    private static List<Item> named(Passage passage, int next, boolean mayBeUnnumbered) {
        String text = passage.text();
        if (Furniture.isDate(text) || text.length() > LONGEST_NAME * 20) {
            return List.of();
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            List<Item> items = new ArrayList<>();
            for (String part : NEXT_LABEL.split(text, -1)) {
                Matcher one = LABELLED.matcher(part.strip());
                if (one.matches()) {
                    items.addAll(item(number(one.group(1)), one.group(2), passage));
                }
            }
            return items;
        }
        Optional<Enumeration> inline = Enumeration.in(text).filter(enumeration -> enumeration.start() == 0);
        if (inline.isPresent()) {
            List<Item> items = new ArrayList<>();
            for (Enumeration.Item one : inline.get().items()) {
                items.addAll(item(items.size() + 1, one.text(), passage));
            }
            return items;
        }
        Optional<OutlineNumber> number = passage.number();
        if (number.isPresent()) {
            return item(number.get().ordinal(), text.substring(number.get().end()), passage);
        }
        boolean isAloneBesideItsHead = next == 1 && !mayBeUnnumbered;
        boolean isName = isAloneBesideItsHead || DOCUMENT_NAME.matcher(text).matches();
        return isName && (mayBeUnnumbered || next == 1) && !passage.isCentred() ? item(next, text, passage) : List.of();
    }

    private static List<Item> item(int number, String words, Passage passage) {
        String name = CLOSING.matcher(words.strip()).replaceFirst("");
        return name.isEmpty() || name.length() > LONGEST_NAME ? List.of() : List.of(new Item(number, name, passage));
    }

    private static int number(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : HanNumeral.parse(printed);
    }
}
