package dev.annex.extractor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.table.TableListing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a {@link TableListing}: UTF-8, keys in the order in which the records declare them, one line per cell,
 * {@code \n} at line ends. What a format without pages can not say is null.
 */
public final class TablesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(new LinePerCell())
            .build();

    private TablesJson() {}

    /** A listing as bytes, with a line end at the end. */
    public static byte[] toBytes(TableListing listing) {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(listing) + "\n").getBytes(UTF_8);
    }
}
