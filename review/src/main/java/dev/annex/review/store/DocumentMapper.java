package dev.annex.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the table of documents as a record, and the parts of it that are kept as text. */
final class DocumentMapper implements RowMapper<DocumentRow> {
    private static final String LIST = ",";
    private static final String LINE = "\n";
    private static final String GAP = " ";

    /** The columns that this mapper reads, of the table {@code d}. */
    static final String COLUMNS =
            "d.id, d.sha256, d.file_name, d.location, d.media_type, d.content, d.title, d.department,"
                    + " d.fiscal_year, d.state, d.claimed_by, d.version, d.fields, d.doubtful, d.doubtful_left, d.failed_checks,"
                    + " d.blocks, d.changed_at, d.forms";

    @Override
    public DocumentRow map(ResultSet row, StatementContext context) throws SQLException {
        long id = row.getLong("id");
        int year = row.getInt("fiscal_year");
        Optional<Integer> fiscalYear = row.wasNull() ? Optional.empty() : Optional.of(year);
        return new DocumentRow(
                id,
                row.getString("sha256"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("location")),
                row.getString("media_type"),
                row.getString("content"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("department")),
                fiscalYear,
                forms(row.getString("forms")),
                DocumentState.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getString("claimed_by")),
                row.getInt("version"),
                new Tally(
                        row.getInt("fields"),
                        row.getInt("doubtful"),
                        row.getInt("doubtful_left"),
                        row.getInt("failed_checks"),
                        obstacles(row.getString("blocks"))),
                row.getString("changed_at"));
    }

    static String names(List<String> forms) {
        return String.join(LIST, forms);
    }

    private static List<String> forms(String names) {
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(LIST));
    }

    static String text(List<Obstacle> obstacles) {
        return obstacles.stream().map(each -> each.code() + GAP + each.detail()).collect(Collectors.joining(LINE));
    }

    private static List<Obstacle> obstacles(String text) {
        return text.lines()
                .map(line -> line.split(GAP, 2))
                .map(parts -> new Obstacle(parts[0], parts[1]))
                .toList();
    }
}
