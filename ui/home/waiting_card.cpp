// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/waiting_card.h"

#include "ui/curation/queue_page.h"
#include "ui/home/entry_link.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

WaitingCard::WaitingCard(const WorkCounts &counts, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"waitingCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    auto *heading = new QLabel(tr("What waits for me"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
    for (const WorkQueue queue : kWorkQueues) {
        const qint64 count = counts.of(queue);
        if (count == 0) {
            continue;
        }
        const QString waiting = tr("%Ln record(s)", nullptr, int(count));
        auto *link = new EntryLink(QueueText::icon(queue), QueueText::name(queue), waiting, this);
        link->setObjectName(u"entry_"_s + QueueText::place(queue));
        link->setAccessibleName(u"%1: %2"_s.arg(QueueText::name(queue), waiting));
        connect(link, &EntryLink::clicked, this, [this, queue] { Q_EMIT queueWanted(queue); });
        column->addWidget(link);
    }
}

} // namespace fourthp::ui
