package dev.annex.extractor.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Every component of a record must be there when it is read, if only as null; save those that are left out where they are empty. */
final class EveryKeyRequired extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Class<?> owner = member.getDeclaringClass();
        boolean writesAll = owner.isRecord()
                && !owner.isAnnotationPresent(JsonInclude.class)
                && !member.hasAnnotation(JsonInclude.class);
        return writesAll ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }
}
