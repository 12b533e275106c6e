// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/status_items.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"

#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

StatusItems::StatusItems(QStatusBar &bar)
{
    const auto add = [&bar](const QString &name) {
        auto *button = new QToolButton(&bar);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar.addPermanentWidget(button);
        return button;
    };
    records = add(u"statusRecords"_s);
    unsent = add(u"statusUnsent"_s);
    sync = add(u"statusSync"_s);
    setLineIcon(unsent, u"draft"_s);
    stop = add(u"statusStop"_s);
    stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    setLineIcon(sync, u"sync"_s);
    setLineIcon(stop, u"cancel"_s);
    for (QToolButton *button : {unsent, sync, stop}) { // Until something is known to be said.
        button->hide();
    }
}

void StatusItems::show(const LibraryStatus &status, Access access, const Work &work, const QString &now) const
{
    const int total = int(status.total());
    records->setText(access == Access::ReadOnly ? tr("%Ln record(s), for reading only", nullptr, total)
                                                : tr("%Ln record(s)", nullptr, total));
    unsent->setText(tr("%Ln unsent", "changes that no hub has seen", int(status.unsent)));
    unsent->setVisible(status.unsent > 0);
    unsent->setToolTip(tr("Changes that are only on this computer"));
    stop->setVisible(work.state == Sync::Runs);
    stop->setAccessibleName(tr("Stop synchronising"));
    stop->setToolTip(stop->accessibleName());
    sync->show();
    sync->setToolTip(work.state == Sync::Runs ? Formats::toolTip(work.sentence) : QString());
    if (work.state == Sync::Runs) {
        sync->setText(work.percent >= 0 ? tr("Synchronising… %L1%").arg(work.percent) : tr("Synchronising…"));
    } else if (status.needsDecision) {
        sync->setText(tr("Your decision is needed"));
    } else if (status.lastSync.isEmpty()) {
        sync->setText(status.hasHubs ? tr("Not yet synchronised") : tr("No hub"));
    } else {
        const QString when = Formats::relative(status.lastSync, now);
        sync->setText(status.lastTryFailed ? tr("Last sync %1; the last try did not work").arg(when) : tr("Last sync %1").arg(when));
    }
}

} // namespace fourthp::ui
