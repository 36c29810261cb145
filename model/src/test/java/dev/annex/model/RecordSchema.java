package dev.annex.model;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.annex.model.evidence.Box;
import dev.annex.model.report.TableValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that follows from the records alone, as Jackson writes them. */
final class RecordSchema {

    private RecordSchema() {}

    static JsonNode of(Class<?> root) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.FLATTENED_ENUMS, Option.FLATTENED_OPTIONALS, Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withPropertyNameOverrideResolver(RecordSchema::writtenName)
                .withRequiredCheck(RecordSchema::alwaysWritten);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(RecordSchema::specialType)
                .withPropertySorter((a, b) -> 0);
        return new SchemaGenerator(config.build()).generateSchema(root);
    }

    private static @Nullable String writtenName(FieldScope field) {
        JsonProperty property = field.getAnnotationConsideringFieldAndGetter(JsonProperty.class);
        return property == null ? null : property.value();
    }

    private static boolean alwaysWritten(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        boolean optional =
                field.getType().isInstanceOf(Optional.class) || field.getType().isInstanceOf(List.class);
        JsonInclude own = field.getAnnotationConsideringFieldAndGetter(JsonInclude.class);
        boolean leavesOut =
                own == null ? owner.isAnnotationPresent(JsonInclude.class) : own.value() != JsonInclude.Include.ALWAYS;
        return !leavesOut || !optional;
    }

    private static @Nullable CustomDefinition specialType(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        Class<?> erased = type.getErasedType();
        if (erased == Box.class) {
            definition.put("type", "array").putObject("items").put("type", "number");
        } else if (erased == TableValue.class) {
            definition.putArray("type").add("number").add("string");
        } else if (erased == Optional.class) {
            definition
                    .putArray("anyOf")
                    .add(context.createDefinitionReference(
                            type.typeParametersFor(Optional.class).get(0)))
                    .addObject()
                    .put("type", "null");
        } else if (type.isInstanceOf(Map.class)) {
            definition
                    .put("type", "object")
                    .set(
                            "additionalProperties",
                            context.createDefinitionReference(
                                    type.typeParametersFor(Map.class).get(1)));
        } else if (erased.isEnum()) {
            definition.put("type", "string");
            var names = definition.putArray("enum");
            Arrays.stream(erased.getFields())
                    .map(field -> field.getAnnotation(JsonProperty.class))
                    .filter(Objects::nonNull)
                    .forEach(property -> names.add(property.value()));
        } else {
            return null;
        }
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }
}
