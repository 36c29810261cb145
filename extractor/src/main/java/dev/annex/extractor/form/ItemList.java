package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells below a label such as 按收入性质分：, each an item with its amount behind a colon or in the next cell. */
final class ItemList {
    private static final Pattern ITEM = Pattern.compile("^([^：:]+)[：:](.*)$", Pattern.DOTALL);

    private final ListDefinition definition;
    private final int start;
    private final int end;
    private final Account account;

    ItemList(ListDefinition definition, int start, int end, Account account) {
        this.definition = definition;
        this.start = start;
        this.end = end;
        this.account = account;
    }

    /** Reads the cells of a row that lie in the columns of this list. */
    void read(List<Cell> row, Field.Struct record) {
        List<Cell> cells = new ArrayList<>(row.stream()
                .filter(cell -> cell.column() >= start && cell.column() < end && !cell.isBlank())
                .toList());
        Field.Sequence items = (Field.Sequence) FormRecord.at(record, definition.into());
        while (!cells.isEmpty()) {
            Cell cell = cells.remove(0);
            Words words = Words.ofLabel(cell);
            if (words.isVoid()) {
                account.label(cell.place());
                continue;
            }
            List<String> lines =
                    words.printed().lines().filter(line -> !line.isBlank()).toList();
            boolean several = lines.size() > 1
                    && lines.stream().allMatch(line -> ITEM.matcher(line).matches());
            for (String line : several ? lines : List.of(words.text())) {
                Optional<Cell> next = cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0));
                if (add(items, line, cell, next)) {
                    cells.remove(0);
                }
            }
        }
    }

    /** Adds an item and says whether its amount stood in the next cell. */
    private boolean add(Field.Sequence items, String line, Cell cell, Optional<Cell> next) {
        Words whole = Words.ofLabel(cell);
        String name = line;
        String printedAmount = "";
        String unlabelled = line.strip().replaceFirst("^其中\\s*[：:]\\s*", "");
        Matcher item = ITEM.matcher(unlabelled);
        if (item.matches()) {
            name = item.group(1);
            printedAmount = item.group(2);
        }
        name = ItemReader.stripped(name);
        if (name.isEmpty()) {
            account.label(cell.place());
            return false;
        }
        account.value(cell.place());
        Words amount = new Words(printedAmount, cell.place());
        boolean beside = amount.isVoid()
                && next.filter(value ->
                                Words.of(value).asNumber(new Account(), Binding.LABELLED) instanceof Field.Number)
                        .isPresent();
        if (beside) {
            amount = Words.of(next.orElseThrow());
        }
        items.add(new Field.Struct()
                .put("item", new Field.Text(name, whole.provenance(Binding.LABELLED)))
                .put(
                        "code",
                        ItemReader.codeOf(name, definition.codes())
                                .map(code -> new Field.Text(code.code(), whole.provenance(Binding.DERIVED))))
                .put("amount", amount.isVoid() ? new Field.Blank() : amount.asNumber(account, Binding.LABELLED)));
        return beside;
    }
}
