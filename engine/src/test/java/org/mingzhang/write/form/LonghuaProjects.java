package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Project.Category;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * The projects of seed 003. Its 表5 prints 一级项目 under categories, some of one name, and its 表13 the projects
 * themselves; which project belongs where follows from the amounts.
 */
record LonghuaProjects(Figures printed) implements Figures {
  static final List<Project> ALL = List.of(
      of("党建及机关队伍建设", Category.GENERAL, "一般管理事务"),
      of("宣传事务管理工作", Category.GENERAL, "一般管理事务"),
      of("日常管理事务", Category.GENERAL, "一般管理事务"),
      of("机构辅助运行管理", Category.GENERAL, "一般管理事务"),
      of("服务大厅管理事务", Category.GENERAL, "政务服务管理工作"),
      of("服务群众管理事务", Category.GENERAL, "政务服务管理工作"),
      of("电子政务管理事务", Category.GENERAL, "政务服务管理工作"),
      of("政务公开深化服务", Category.GENERAL, "政务公开事务"),
      of("行政审批制度改革", Category.GENERAL, "行政审批事务"),
      of("智慧城市建设", Category.GENERAL, "智慧城市事务"),
      of("智慧城市规划发展", Category.GENERAL, "智慧城市事务"),
      of("大数据管理工作", Category.GENERAL, "大数据管理工作"),
      of("计划生育考核", Category.GENERAL, "计划生育考核"),
      of("政府绩效考核专项", Category.GENERAL, "政府绩效考核专项"),
      of("预留机动", Category.RESERVE, "预留机动"),
      of("公务用车购置费", Category.ONE_OFF, "一般管理事务"),
      of("柔性引才专项资金", Category.SPECIAL_FUND, "人才工作专项资金"),
      of("政府投资项目", Category.INVESTMENT, "政府投资项目"));

  private static final Coordinate PROJECTS =
      Coordinate.of(Axis.MEASURE, "expenditure").with(Axis.NATURE, "project");

  private static Project of(String name, Category category, String program) {
    return SeedDossier.project(name, category, program, false);
  }

  /** 表13 tells no kind of 拨款: special funds are 财政专项资金, all else is 一般性经费. */
  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    Optional<Project> project = ALL.stream()
        .filter(p -> coordinate.get(Axis.PROJECT).filter(p.name()::equals).isPresent())
        .findFirst();
    if (project.isEmpty() || !coordinate.has(Axis.NATURE)) return printed.at(coordinate);
    boolean isSpecial = project.get().category() == Category.SPECIAL_FUND;
    boolean isItsFund = switch (coordinate.get(Axis.FUND).orElse("")) {
      case "", "fiscal", "general-public" -> true;
      case "general-public/ordinary" -> !isSpecial;
      case "general-public/special" -> isSpecial;
      default -> false;
    };
    boolean isSpending =
        coordinate.get(Axis.MEASURE).filter("expenditure"::equals).isPresent();
    if (!isItsFund || !isSpending) return Optional.empty();
    // Both tables print 预留机动 and 政府投资项目; a name that stands twice in 表5 is asked of 表13.
    return printed.at(PROJECTS
        .with(Axis.FUND, "general-public")
        .with(Axis.PROJECT, project.get().name()));
  }

  @Override
  public List<String> members(Axis axis, Coordinate coordinate) {
    return axis == Axis.PROJECT
        ? ALL.stream().map(Project::name).toList()
        : printed.members(axis, coordinate);
  }
}
