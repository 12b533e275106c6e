// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed on the page of a meeting reaches the library.
#include "ui/curation/meeting_page.h"

#include "core/curation/meeting.h"
#include "core/curation/meeting_text.h"
#include "core/store/access_log.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/curation/group_dialog.h"
#include "ui/curation/notes_panel.h"
#include "ui/curation/recommendation_details.h"
#include "ui/curation/take_up_dialog.h"
#include "ui/library/copy_rows.h"
#include "ui/record/record_commands.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void MeetingPage::beginNote()
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
        [&](const NoteDraft &draft) { return OutputItem::fromText(draft.item).list == m_list; });
    m_hasDraft = kept != m_kept.end();
    if (m_hasDraft) {
        m_notes->begin(OutputItem::fromText(kept->item).id, kept->text);
        m_kept.erase(kept);
    } else {
        m_notes->begin(newOutputId(), {});
    }
    showSaveState();
}

void MeetingPage::beginNote(const QString &id)
{
    if (id.isEmpty()) {
        return; // Words without an item would be saved nowhere.
    }
    endNote();
    m_hasDraft = false;
    m_notes->begin(id, itemOf(m_contents.event, {m_list, id}).value("text"_L1).toString());
    m_notes->focusField();
    showSaveState();
}

void MeetingPage::finishNote()
{
    if (!m_event.isEmpty() && !m_list.member.isEmpty()) {
        endNote();
        beginNote();
        showList();
    }
}

void MeetingPage::endNote()
{
    if (m_event.isEmpty() || m_list.member.isEmpty() || m_notes->item().isEmpty()) {
        return;
    }
    const OutputItem item {m_list, m_notes->item()};
    const QJsonObject former = itemOf(m_contents.event, item);
    const QString text = m_notes->note();
    m_saveSoon.stop();
    if (text.isEmpty() || text == former.value("text"_L1).toString()) {
        discardDraft(item);
    } else {
        QJsonObject members {{u"text"_s, text}};
        if (former.isEmpty() && m_list.member == QLatin1StringView(kRecommendations)) {
            members.insert(u"state"_s, u"open"_s);
        }
        storeDraft(); // Should the save fail on a full disk, the text is tried to be kept twice.
        save(item, members);
    }
    m_notes->begin({}, {});
}

void MeetingPage::giveUpNote()
{
    const OutputItem item {m_list, m_notes->item()};
    if (itemOf(m_contents.event, item).isEmpty() && !m_notes->note().isEmpty()) {
        return; // A new note goes by being emptied, not by a slip on Escape.
    }
    m_saveSoon.stop();
    discardDraft(item);
    beginNote();
}

void MeetingPage::rehomeKept()
{
    const std::vector<OutputList> lists = allLists();
    for (NoteDraft &draft : m_kept) {
        OutputItem item = OutputItem::fromText(draft.item);
        if (m_contents.event.isEmpty() || std::find(lists.begin(), lists.end(), item.list) != lists.end()) {
            continue;
        }
        item.list = {{}, QString::fromLatin1(kConclusions)};
        const NoteDraft moved {draft.record, item.toText(), draft.text, {}};
        m_store.add(
            [&library = m_services.library, from = draft, moved] {
                const Result<void> done = putNoteDraft(library, moved);
                return done ? discardNoteDraft(library, from.record, from.item) : done;
            },
            [this](const Result<void> &done) {
                if (!done) {
                    Q_EMIT message(ErrorText::explain(done.error()).text());
                }
            });
        draft = moved;
    }
}

void MeetingPage::storeDraft()
{
    m_saveSoon.stop();
    const OutputItem item {m_list, m_notes->item()};
    const QString text = m_notes->note();
    if (text.isEmpty()) {
        discardDraft(item);
        showSaveState();
        return;
    }
    m_hasDraft = true;
    m_store.add(
        [&library = m_services.library, draft = NoteDraft {m_event, item.toText(), text, {}}] {
            return putNoteDraft(library, draft);
        },
        [this](const Result<void> &stored) {
            if (stored) {
                showSaveState();
            } else {
                m_saveState->setText(ErrorText::explain(stored.error()).text());
            }
        });
}

void MeetingPage::discardDraft(const OutputItem &item)
{
    if (!std::exchange(m_hasDraft, false)) {
        return;
    }
    m_store.add([&library = m_services.library, event = m_event,
                    place = item.toText()] { return discardNoteDraft(library, event, place); },
        [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT message(ErrorText::explain(done.error()).text());
            }
        });
}

void MeetingPage::save(const OutputItem &item, const QJsonObject &members)
{
    m_hasDraft = false;
    send({m_event, item, members});
}

void MeetingPage::saveDetails(const OutputItem &item, const QJsonObject &members)
{
    if (!itemOf(m_contents.event, item).isEmpty()) {
        send({m_event, item, members});
    }
}

void MeetingPage::send(const UnsavedNote &note)
{
    if (const Result<Document> after = withItem(m_contents.event, note.item, note.members)) {
        m_contents.event = *after; // Shown at once; the next reading of the library confirms it.
    }
    ++m_waiting;
    showSaveState();
    inTurn([note](Library &library, const Editor &editor) { return saveNote(library, note, editor); }, {},
        [this, note](const Result<SavedChange> &saved) { finishSave(note, saved); });
}

void MeetingPage::inTurn(
    Work work, const QString &sentence, std::function<void(const Result<SavedChange> &)> done)
{
    // Behind the drafts that are on their way: a save lets go of its draft, and none may come after it.
    m_works.push_back(std::move(work));
    m_store.add([] { return true; },
        [this, sentence, done = std::move(done)](bool) {
            const Work next = std::move(m_works.front());
            m_works.pop_front();
            m_commands.change(
                next, sentence, [self = QPointer(this), done](const Result<SavedChange> &saved) {
                    if (self != nullptr) {
                        done(saved);
                    }
                });
        });
}

void MeetingPage::keepAll()
{
    m_details->saveNow();
    if (!m_event.isEmpty() && m_saveSoon.isActive()) {
        storeDraft();
    }
    for (const UnsavedNote &note : m_unsaved) { // The disk may have room by now.
        m_works.push_back(
            [note](Library &library, const Editor &editor) { return saveNote(library, note, editor); });
    }
    m_unsaved.clear();
    // Nothing comes back to a page that goes: what waits for its turn is done where the drafts are.
    for (Work &work : m_works) {
        m_store.add([&library = m_services.library, work = std::move(work),
                        editor = Editor {m_services.settings.author(), {}}] { return work(library, editor); },
            [](const Result<SavedChange> &) {});
    }
    m_works.clear();
}

void MeetingPage::finishSave(const UnsavedNote &note, const Result<SavedChange> &saved)
{
    --m_waiting;
    if (!saved && note.isDetail() && saved.error().kind == ErrorKind::NotFound) {
        Q_EMIT message(tr("This recommendation was removed meanwhile."));
    } else if (!saved) {
        m_unsaved.push_back(note);
    }
    if (m_waiting == 0) {
        load();
    }
    showSaveState();
}

void MeetingPage::tryAgain()
{
    const std::vector<UnsavedNote> here = unsavedHere();
    std::erase_if(m_unsaved, [this](const UnsavedNote &one) { return one.event == m_event; });
    for (const UnsavedNote &one : here) {
        send(one);
    }
    showList();
}

std::vector<UnsavedNote> MeetingPage::unsavedHere() const
{
    std::vector<UnsavedNote> here;
    std::copy_if(m_unsaved.begin(), m_unsaved.end(), std::back_inserter(here),
        [this](const UnsavedNote &one) { return one.event == m_event; });
    return here;
}

void MeetingPage::showSaveState()
{
    const std::vector<UnsavedNote> unsaved = unsavedHere();
    m_tryAgain->setVisible(!unsaved.empty());
    if (!unsaved.empty()) {
        QStringList texts;
        for (const UnsavedNote &one : unsaved) {
            const QString text = one.members.value("text"_L1).toString();
            const QJsonObject item = itemOf(m_contents.event, one.item);
            texts.append(Formats::isolated(
                text.isEmpty() ? item.value("text"_L1).toString(item.value("title"_L1).toString()) : text));
        }
        texts.removeAll(Formats::isolated({}));
        m_saveState->setText(tr("Not saved: %1", "the words of notes").arg(Formats::list(texts)));
    } else if (m_saveSoon.isActive() || m_waiting > 0) {
        m_saveState->setText(tr("Not yet saved"));
    } else {
        m_saveState->setText(m_hasDraft ? tr("What you type is safe on this computer.") : QString());
    }
}

void MeetingPage::remove(const OutputItem &item, const QString &sentence)
{
    if (item.list == m_list && item.id == m_notes->item()) {
        m_saveSoon.stop();
        discardDraft(item);
        beginNote();
    }
    inTurn([event = m_event, item](
               Library &library, const Editor &editor) { return removeOutput(library, event, item, editor); },
        sentence, [this](const Result<SavedChange> &) { load(); });
}

void MeetingPage::move(const OutputItem &item, int places)
{
    inTurn([event = m_event, item, places](Library &library,
               const Editor &editor) { return moveOutput(library, event, item, places, editor); },
        {}, [this](const Result<SavedChange> &) { load(); });
}

void MeetingPage::addGroup()
{
    auto *dialog = new GroupDialog({}, {m_services.vocabularies, readerLanguages()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        finishNote();
        const OutputItem group {{{}, QString::fromLatin1(kBreakoutGroups)}, newOutputId()};
        save(group, dialog->members());
        showTabs();
        select({group.id, questionMembers().front()});
        m_notes->focusField();
    });
    dialog->open();
}

void MeetingPage::changeGroup()
{
    const QJsonObject group = currentGroup();
    if (group.isEmpty()) {
        return;
    }
    auto *dialog = new GroupDialog(group, {m_services.vocabularies, readerLanguages()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = group.value("id"_L1).toString()] {
        save({{{}, QString::fromLatin1(kBreakoutGroups)}, id}, dialog->members());
        showTabs();
    });
    dialog->open();
}

void MeetingPage::takeUp()
{
    std::vector<OutputItem> answers;
    const QStringList selected = m_notes->selected();
    for (const QString &id : selected) {
        answers.push_back({m_list, id});
    }
    if (answers.empty()) {
        return;
    }
    const QString title = m_contents.event.title(readerLanguages()).text;
    auto *dialog = new TakeUpDialog(m_services, m_commands, {m_event, title, answers}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TakeUpDialog::takenUp, this, [this](const RecordId &) { load(); });
    dialog->open();
}

void MeetingPage::copySummary()
{
    finishNote();
    const auto nothing = [event = m_event](Library &, const Editor &) -> Result<SavedChange> {
        return SavedChange {event, 0, {}};
    };
    inTurn(nothing, {},
        [this](const Result<SavedChange> &) { readSummary(); }); // Behind the notes on their way.
}

void MeetingPage::readSummary()
{
    m_summary.start(
        [&library = m_services.library, event = m_event,
            labels = Labels(m_services.vocabularies, readerLanguages()),
            today = m_services.clock.nowUtc().date(),
            who = m_services.settings.author()](std::stop_token) -> Result<CopiedRows> {
            const Result<Connection *> connection = library.connection();
            const Result<QString> text = connection
                ? meetingText(**connection, event, today, labels, translated)
                : passOn(connection);
            if (!text) {
                return passOn(text);
            }
            const AccessEntry entry {.who = who, .way = ExitWay::Meeting, .records = 1};
            const auto noted = noteLeaving(library, entry);
            return noted ? Result<CopiedRows>(CopiedRows {1, 0, *text, {}, *noted}) : passOn(noted);
        },
        [this](const Result<CopiedRows> &summary) {
            if (summary) {
                putOnClipboard(*summary);
                Q_EMIT message(
                    ErrorText::withUnnoted(tr("The summary is on the clipboard."), summary->noted));
            } else if (summary.error().kind == ErrorKind::Unsupported) {
                Q_EMIT message(tr("The marking of this event keeps its summary here."));
            } else {
                Q_EMIT message(ErrorText::explain(summary.error()).text());
            }
        });
}

} // namespace fourthp::ui
