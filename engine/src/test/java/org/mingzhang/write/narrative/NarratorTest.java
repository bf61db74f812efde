package org.mingzhang.write.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.write.Publication;

class NarratorTest {
  @TempDir
  Path folder;

  private static Publication tell(Dossier dossier) {
    return Narrator.tell(
        dossier, Figures.of(dossier), FormCatalogue.shipped(), form -> List.of());
  }

  @Test
  void look() {
    Dossier d = Department.budget("shenzhen/2024-budget", 2024, Department.Amounts.usual())
        .last("budget", 1, "16000000", "measure", "total-in")
        .last("budget", 1, "16000000", "measure", "total-out")
        .last("budget", 1, "160000", "measure", "three-public")
        .last("budget", 1, "0", "measure", "three-public", "three-public", "abroad")
        .last("budget", 1, "0", "measure", "three-public", "three-public", "vehicle-purchase")
        .last("budget", 1, "30000", "measure", "three-public", "three-public", "reception")
        .last("budget", 1, "130000", "measure", "three-public", "three-public", "vehicle-running")
        .last("budget", 1, "0", "measure", "expenditure", "nature", "project", "project", "信息化运维")
        .last("budget", 1, "5000000", "measure", "expenditure", "nature", "project", "project", "政务服务管理")
        .reasons("total", "three-public", "reception", "vehicle-running", "信息化运维")
        .dossier();
    Publication p = tell(d);
    System.out.println(Page.text(p));
    System.out.println(p.gaps());
    Page.findings(p, folder).forEach(f -> System.out.println(f.rule() + " " + f.severity() + " " + f.message()));
    assertThat(p.elements()).isNotEmpty();
  }
}
