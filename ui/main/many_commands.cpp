// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/many_commands.h"

#include "core/curation/tag_change.h"
#include "core/store/collections.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/curation/bulk_edit_dialog.h"
#include "ui/curation/bulk_text.h"
#include "ui/curation/duplicates_dialog.h"
#include "ui/curation/review_many_dialog.h"
#include "ui/curation/review_text.h"
#include "ui/curation/tag_dialog.h"
#include "ui/curation/tags_dialog.h"
#include "ui/library/library_page.h"
#include "ui/main/collection_commands.h"
#include "ui/record/record_commands.h"

#include <QCursor>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kProgressDelay = 500ms; ///< What is done by then needs no dialog.
constexpr int kProgressSteps = 1000;

/// A change of these records by one rule, planned and carried out.
Result<ManyCommands::Outcome> changeAll(Library &library, const std::vector<qint64> &docids,
    const BulkChange &change, const Editor &editor, const ProgressSink &progress, const std::stop_token &stop)
{
    const Result<BulkPlan> plan = planBulk(library, docids, change, {}, stop);
    const Result<BulkDone> done = plan ? applyBulk(library, *plan, editor, progress, stop) : passOn(plan);
    return done ? Result<ManyCommands::Outcome>(ManyCommands::Outcome {
               qint64(done->changes.size()), plan->refused + qint64(done->refused.size())})
                : passOn(done);
}

} // namespace

ManyCommands::ManyCommands(const Services &services, LibraryPage &page, RecordCommands &commands,
    CollectionCommands &collections, MessageBar &messages, QWidget &window)
    : m_services(services)
    , m_page(page)
    , m_commands(commands)
    , m_collections(collections)
    , m_messages(messages)
    , m_window(window)
{
    connect(&page, &LibraryPage::manyWanted, this, &ManyCommands::act);
}

ManyCommands::~ManyCommands()
{
    m_stop.request_stop();
}

void ManyCommands::act(ManyAct act, QWidget *anchor)
{
    if (act == ManyAct::Export) {
        m_page.exportResult();
        return;
    }
    if (m_page.selectedDocids().empty()) {
        m_messages.tell(tr("Select the records first."));
        return;
    }
    if (!mayWrite()) {
        return;
    }
    switch (act) {
    case ManyAct::Edit:
        edit();
        break;
    case ManyAct::Tag:
        tag();
        break;
    case ManyAct::AddTo:
        m_collections.offer(m_page.selectedDocids(), anchor);
        break;
    case ManyAct::Review:
        offerMoves(anchor);
        break;
    case ManyAct::Merge:
        merge();
        break;
    case ManyAct::Delete:
        askToDelete();
        break;
    case ManyAct::Export:
        break;
    }
}

void ManyCommands::edit()
{
    auto *dialog = new BulkEditDialog(m_services, m_page.selectedDocids(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::changed, this,
        [this](qint64 records, qint64 refused) { told(BulkText::done(records, refused), records); });
    dialog->show(); // The window stays of use: records are read beside it.
}

void ManyCommands::tag()
{
    auto *dialog = new TagDialog(m_services, m_page.selectedDocids(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, docids = m_page.selectedDocids()] {
        run(
            tr("Changing tags …"),
            [docids, change = dialog->change()](Library &library, const Editor &editor,
                const ProgressSink &progress, const std::stop_token &stop) {
                return changeAll(library, docids, change, editor, progress, stop);
            },
            [](const Outcome &outcome) { return BulkText::done(outcome.changed, outcome.refused); });
    });
    dialog->open();
}

void ManyCommands::offerMoves(QWidget *anchor)
{
    using enum ReviewState;
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"reviewManyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReviewState to : {Submitted, InReview, HasIssues, Approved, Published}) {
        QAction *action
            = menu->addAction(ReviewText::verbForMany(to) + u'…', this, [this, to] { review(to); });
        action->setObjectName(u"moveMany_"_s + reviewStateCode(to));
    }
    menu->popup(anchor == nullptr ? QCursor::pos() : anchor->mapToGlobal(anchor->rect().bottomLeft()));
}

void ManyCommands::review(ReviewState to)
{
    if (isBusy()) { // Told now, and not after a comment was typed.
        return;
    }
    auto *dialog = new ReviewManyDialog(m_services, m_page.selectedDocids(), to, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setComment(m_unsaidComment);
    connect(dialog, &QDialog::accepted, this, [this, dialog, to] {
        m_unsaidComment = dialog->comment();
        run(
            tr("Moving records to another state …"),
            [docids = dialog->movable(), comment = m_unsaidComment, to](Library &library,
                const Editor &editor, const ProgressSink &progress,
                const std::stop_token &stop) -> Result<Outcome> {
                const auto done = moveAll(library, docids, to, comment, editor, progress, stop);
                return done
                    ? Result<Outcome>(Outcome {qint64(done->changes.size()), qint64(done->refused.size())})
                    : passOn(done);
            },
            [this](const Outcome &outcome) {
                m_unsaidComment.clear();
                return BulkText::done(outcome.changed, outcome.refused);
            });
    });
    dialog->open();
}

void ManyCommands::merge()
{
    auto *dialog = new DuplicatesDialog(m_services, m_commands, m_page.selectedDocids(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicatesDialog::recordWanted, &m_page, &LibraryPage::linkFollowed);
    dialog->show();
}

void ManyCommands::askToDelete()
{
    const std::vector<qint64> docids = m_page.selectedDocids();
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Delete %Ln record(s)?", nullptr, int(docids.size())),
            tr("They go to the bin, from where they can be brought back. Those of a hub are deleted there "
               "too when changes are sent."),
            QMessageBox::NoButton, &m_window);
    question->setObjectName(u"askToDelete"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(
        tr("Delete %Ln record(s)", nullptr, int(docids.size())), QMessageBox::DestructiveRole);
    yes->setObjectName(u"deleteRecords"_s);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, docids](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            remove(docids);
        }
    });
    question->open();
}

void ManyCommands::remove(const std::vector<qint64> &docids)
{
    run(
        tr("Deleting records …"),
        [docids](Library &library, const Editor &editor, const ProgressSink &progress,
            const std::stop_token &stop) -> Result<Outcome> {
            const auto removed = removeAll(library, docids, editor, progress, stop);
            return removed ? Result<Outcome>(Outcome {qint64(removed->size()), 0}) : passOn(removed);
        },
        [](const Outcome &outcome) { return tr("Deleted %Ln record(s).", nullptr, int(outcome.changed)); });
}

void ManyCommands::manageTags()
{
    auto *dialog = new TagsDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::recordsWanted, this, &ManyCommands::recordsWanted);
    connect(dialog, &TagsDialog::renameWanted, this, [this](const QString &from, const QString &to) {
        if (!mayWrite()) {
            return;
        }
        run(
            tr("Changing tags …"),
            [from, to](Library &library, const Editor &editor, const ProgressSink &progress,
                const std::stop_token &stop) -> Result<Outcome> {
                const Result<Connection *> connection = library.connection();
                const auto docids = connection ? recordsTagged(**connection, from) : passOn(connection);
                return docids ? changeAll(library, *docids, renamingTag(from, to), editor, progress, stop)
                              : passOn(docids);
            },
            [](const Outcome &outcome) { return BulkText::done(outcome.changed, outcome.refused); });
    });
    dialog->show(); // Records are read beside it.
}

void ManyCommands::run(const QString &title, Work work, std::function<QString(const Outcome &)> sentence)
{
    if (isBusy()) {
        return;
    }
    m_stop = {};
    m_progress = std::make_unique<QProgressDialog>(title, tr("Stop"), 0, kProgressSteps, &m_window);
    m_progress->setObjectName(u"manyProgress"_s);
    m_progress->setMinimumDuration(int(std::chrono::milliseconds(kProgressDelay).count()));
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] { m_stop.request_stop(); });
    m_progress->setValue(0);
    m_task.start(
        [&library = m_services.library, who = m_services.settings.author(), work = std::move(work),
            stop = m_stop.get_token(), this](const std::stop_token &) {
            const ProgressSink progress = [this](const Progress &step) {
                QMetaObject::invokeMethod(
                    this,
                    [this, step] {
                        if (m_progress != nullptr && step.total > 0) {
                            m_progress->setValue(int(step.done * kProgressSteps / step.total));
                        }
                    },
                    Qt::QueuedConnection);
            };
            return work(library, {who, {}}, progress, stop);
        },
        [this, sentence = std::move(sentence)](const Result<Outcome> &outcome) {
            m_progress.reset();
            if (outcome) {
                told(sentence(*outcome), outcome->changed);
            } else if (outcome.error().kind == ErrorKind::Cancelled) {
                m_messages.tell(tr("Stopped. Nothing was changed."));
            } else {
                m_messages.tell(ErrorText::explain(outcome.error()).text());
            }
        });
}

void ManyCommands::told(const QString &sentence, qint64 changed)
{
    m_messages.tell(sentence, changed > 0 ? tr("Undo") : QString(), [this] { m_commands.undo(); });
}

bool ManyCommands::isBusy()
{
    if (m_task.isRunning()) {
        m_messages.tell(tr("Something else is still being done to many records."));
    }
    return m_task.isRunning();
}

bool ManyCommands::mayWrite()
{
    if (m_services.library.isReadOnly()) {
        m_messages.tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return false;
    }
    return true;
}

} // namespace fourthp::ui
