package org.mingzhang.budget.folder;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.document.Profile;

/** How a record's components are called in YAML, and which of them must be there. */
final class RecordKeys {
  private static final Map<Class<?>, Set<String>> REQUIRED = Map.of(
      Profile.class, Set.of("issuer", "year", "kind"),
      BudgetUnit.class, Set.of("name", "kind"),
      Project.class, Set.of("name", "category"),
      Project.Part.class, Set.of("name"),
      Task.class, Set.of("name"),
      Evaluation.class, Set.of("project"),
      Evaluation.Result.class, Set.of("level3"));

  private RecordKeys() {}

  /** {@code isKey} → {@code is-key}, {@code THIS_YEAR} → {@code this-year}. */
  static String key(RecordComponent component) {
    StringBuilder key = new StringBuilder();
    for (char c : component.getName().toCharArray()) {
      if (Character.isUpperCase(c)) key.append('-').append(Character.toLowerCase(c));
      else key.append(c);
    }
    return key.toString();
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isRequired(Class<?> type, String key) {
    return REQUIRED.getOrDefault(type, Set.of()).contains(key);
  }

  /** Whether a component may be null, which is another thing than zero. */
  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** The class of a list's items or a map's values. */
  static Class<?> last(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return (Class<?>) arguments[arguments.length - 1];
  }

  static Object value(RecordComponent component, Object owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  static Object make(Class<?> type, @Nullable Object[] values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) types[i] = components[i].getType();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
