// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/erase_dialog.h"

#include "core/model/localised_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/scrolled_page.h"
#include "ui/common/settings.h"
#include "ui/common/stoppable_task.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString titleOf(const ErasureItem &item)
{
    const QString title = bestText(item.title, readerLanguages()).text;
    return title.isEmpty() ? item.id.value : title;
}

/// What is said of one record, a line for each thing.
QString sentencesOf(const ErasureItem &item)
{
    QStringList lines {Formats::isolated(titleOf(item))};
    if (item.changes > 0) {
        lines.append(EraseDialog::tr("%Ln change(s) of its history go with it.", nullptr, int(item.changes)));
    }
    if (item.files > 0) {
        lines.append(EraseDialog::tr("%Ln attached file(s) go unless another record names them.", nullptr, int(item.files)));
    }
    if (!item.namedBy.empty()) {
        lines.append(EraseDialog::tr("%Ln other record(s) name it and stay as they are.", nullptr, int(item.namedBy.size())));
    }
    if (item.isOnHub) {
        lines.append(EraseDialog::tr("A hub has it too and is not told. To have it erased on every desk, delete it there "
                                     "because a consent ended."));
    }
    return lines.join(u'\n');
}

} // namespace

EraseDialog::EraseDialog(const Services &services, std::vector<RecordId> ids, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ids(std::move(ids))
    , m_message(plainLabel(u"eraseMessage"_s, this))
    , m_agree(new QCheckBox(tr("I &know that nothing brings it back"), this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase for good"));
    auto *panel = new QWidget(this);
    QWidget *page = makeScrolledPage(panel);
    m_what = plainLabel(u"eraseWhat"_s, page);
    m_what->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *inside = new QVBoxLayout(page);
    inside->addWidget(m_what);
    inside->addStretch();
    m_agree->setObjectName(u"eraseAgree"_s);
    m_bar->setObjectName(u"eraseProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the erasure"));
    m_bar->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_erase = buttons->addButton(tr("&Erase"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(u"eraseNow"_s);
    m_erase->setAutoDefault(false);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"eraseClose"_s);
    m_close->setDefault(true); // The safe one.
    auto *column = new QVBoxLayout(this);
    column->addWidget(panel, 1);
    column->addWidget(m_agree);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(560, 420);
    m_agree->setEnabled(false);
    m_erase->setEnabled(false);
    connect(m_agree, &QCheckBox::toggled, m_erase, &QPushButton::setEnabled);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
    readPlan();
}

void EraseDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
    }
}

void EraseDialog::readPlan()
{
    m_message->setText(tr("Looking what there is of it…"));
    m_reading.start([&library = m_services.library, ids = m_ids](const std::stop_token &) { return planErasure(library, ids); },
        [this](const Result<ErasurePlan> &plan) {
            if (plan) {
                showPlan(*plan);
            } else {
                m_message->setText(ErrorText::explain(plan.error()).text());
            }
        });
}

void EraseDialog::showPlan(const ErasurePlan &plan)
{
    QStringList paragraphs;
    for (const ErasureItem &item : plan.items) {
        paragraphs.append(sentencesOf(item));
    }
    paragraphs.append(tr("Gone are the text and every earlier version, drafts, conflicts, your notes and tags, its place in "
                         "collections, and its words in the search. No undo and no restored copy brings it back, and no "
                         "session with a hub unless you agree to a newer version. Your recent searches are forgotten."));
    if (!plan.frozenIn.empty()) {
        paragraphs.append(tr("%Ln frozen edition(s) lose it from their text.", nullptr, int(plan.frozenIn.size())));
    }
    if (!plan.copies.isEmpty()) {
        paragraphs.append(tr("%Ln copy or copies of the library in its own folder are cleaned too. One that cannot be read is removed.",
            nullptr, int(plan.copies.size())));
    }
    paragraphs.append(tr("What stays: files that were exported, printed or sent, and copies of the library elsewhere. "
                         "Look for those yourself."));
    m_what->setText(paragraphs.join(u"\n\n"_s));
    m_message->clear();
    m_agree->setEnabled(!m_services.library.isReadOnly());
}

void EraseDialog::erase()
{
    m_isRunning = true;
    m_agree->setEnabled(false);
    m_erase->setEnabled(false);
    m_close->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_message->setText(tr("Erasing…"));
    m_work.add([&library = m_services.library, ids = m_ids, progress = progressIn(m_bar)] { return eraseRecords(library, ids, progress); },
        [this](const Result<void> &done) { showEnd(done); });
}

void EraseDialog::showEnd(const Result<void> &done)
{
    m_isRunning = false;
    m_bar->hide();
    m_agree->hide();
    m_erase->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_close->setFocus();
    if (done || done.error().kind != ErrorKind::NotFound) { // It is gone, if with traces.
        m_services.settings.forgetQueries();
    }
    if (done) {
        m_what->clear();
        m_message->setText(tr("Erased. Nothing of it is left in this library."));
    } else if (done.error().kind == ErrorKind::NotFound) {
        m_message->setText(ErrorText::explain(done.error()).text());
    } else {
        m_message->setText(ErrorText::explain(done.error()).text() + u'\n'
            + tr("What is left of it goes when the library is opened the next time."));
    }
}

} // namespace fourthp::ui
