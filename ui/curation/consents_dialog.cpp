// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/consents_dialog.h"

#include "core/base/clock.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

enum Column { LastDay, Title, Type };
constexpr int kIdRole = Qt::UserRole;

} // namespace

ConsentsDialog::ConsentsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_refresh(services.library, 200ms, [this] { load(); })
{
    setObjectName(u"consentsDialog"_s);
    setWindowTitle(tr("Consents that end"));
    createParts();
    load();
}

void ConsentsDialog::createParts()
{
    m_summary->setObjectName(u"consentsSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"endingConsents"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Last day"), tr("Record"), tr("Type")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Go to the record"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"consentsGo"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(640, 400);
    connect(m_go, &QPushButton::clicked, this, &ConsentsDialog::go);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConsentsDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConsentsDialog::load()
{
    m_go->setEnabled(m_list->currentItem() != nullptr);
    m_load.start(
        [&library = m_services.library, today = m_services.clock.nowUtc().date(), languages = readerLanguages()](
            std::stop_token stop) -> Result<std::vector<EndingConsent>> {
            const Result<Connection *> connection = library.connection();
            return connection ? endingConsents(**connection, today, kConsentDaysAhead, languages, std::move(stop))
                              : passOn(connection);
        },
        [this](const Result<std::vector<EndingConsent>> &consents) {
            if (consents) {
                fill(*consents);
            } else {
                m_summary->setText(ErrorText::explain(consents.error()).text());
            }
        });
}

void ConsentsDialog::fill(const std::vector<EndingConsent> &consents)
{
    m_list->clear();
    for (const EndingConsent &one : consents) {
        auto *item = new QTreeWidgetItem(m_list,
            {Formats::partialDate(one.lastDay.toString(Qt::ISODate)), one.title,
                translated("RecordType", typeLabel(one.type))});
        item->setToolTip(Title, Formats::toolTip(one.title));
        item->setData(LastDay, kIdRole, one.record.value);
    }
    for (const Column column : {LastDay, Type}) {
        m_list->resizeColumnToContents(column);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_go->setEnabled(!consents.empty());
    m_summary->setText(consents.empty()
            ? tr("No consent ends within %Ln day(s).", nullptr, kConsentDaysAhead)
            : tr("After its last day a story is hidden and a person no longer named. Ask again in time, and write the "
                 "new days into the record."));
}

void ConsentsDialog::go()
{
    if (const QTreeWidgetItem *item = m_list->currentItem()) {
        Q_EMIT recordWanted({item->data(LastDay, kIdRole).toString()});
    }
}

} // namespace fourthp::ui
