// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of synchronisation does with the answers of a person.
#include "ui/sync/sync_page.h"

#include "core/store/orphans.h"
#include "core/store/session_memory.h"
#include "core/store/sync_store.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/sync/record_list_dialog.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void SyncPage::answer(const QString &channel, DecisionBar::Answer answer)
{
    using Answer = DecisionBar::Answer;
    switch (answer) {
    case Answer::FollowHub:
        followHub([&library = m_services.library, channel] { return acceptReplacedHub(library, channel); });
        return;
    case Answer::UseNewAddress:
        followHub([&library = m_services.library, channel]() -> Result<void> {
            const Result<QString> moved = acceptMovedHub(library, channel);
            return moved ? Result<void>() : passOn(moved);
        });
        return;
    case Answer::RemoveToo:
        carryOut([&library = m_services.library, channel] { return applyStagedDeletes(library, channel); },
            answer);
        return;
    case Answer::KeepHere:
        carryOut(
            [&library = m_services.library, channel] { return keepStagedDeletes(library, channel); }, answer);
        return;
    case Answer::OfferAgain:
    case Answer::KeepAlone:
    case Answer::Hide: {
        const OrphanChoice choice = answer == Answer::OfferAgain ? OrphanChoice::Contribute
            : answer == Answer::KeepAlone                        ? OrphanChoice::Keep
                                                                 : OrphanChoice::Hide;
        carryOut([&library = m_services.library, channel, choice,
                     who = Editor {m_services.settings.author(),
                         {}}] { return decideOrphans(library, channel, {}, choice, who); },
            answer);
        return;
    }
    }
}

void SyncPage::followHub(std::function<Result<void>()> accept)
{
    m_work.add(std::move(accept), [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT message(ErrorText::explain(done.error()).text());
        }
        m_syncWanted = done.has_value();
        refresh();
    });
}

void SyncPage::carryOut(std::function<Result<qint64>()> work, DecisionBar::Answer answer)
{
    m_work.add(std::move(work), [this, answer](const Result<qint64> &done) {
        Q_EMIT message(done ? toldOf(answer, int(*done)) : ErrorText::explain(done.error()).text());
        refresh();
    });
}

QString SyncPage::toldOf(DecisionBar::Answer answer, int records)
{
    switch (answer) {
    case DecisionBar::Answer::RemoveToo:
        return tr("%Ln record(s) were removed here too.", nullptr, records);
    case DecisionBar::Answer::OfferAgain:
        return tr("%Ln record(s) will be offered to the hub with the next session.", nullptr, records);
    case DecisionBar::Answer::Hide:
        return tr("%Ln record(s) are hidden. They stay in the library.", nullptr, records);
    case DecisionBar::Answer::KeepHere:
    case DecisionBar::Answer::KeepAlone:
    case DecisionBar::Answer::FollowHub:
    case DecisionBar::Answer::UseNewAddress:
        return tr("%Ln record(s) were kept here.", nullptr, records);
    }
    Q_UNREACHABLE();
}

void SyncPage::showRecordsInQuestion(const QString &channel, DecisionBar::Question question)
{
    m_work.add(
        [&library = m_services.library, channel, question, languages = readerLanguages()] {
            return recordsInQuestion(library, channel, question, languages);
        },
        [this, question](const Result<QStringList> &lines) {
            if (!lines) {
                Q_EMIT message(ErrorText::explain(lines.error()).text());
                return;
            }
            const QString heading = question == DecisionBar::Question::Deletions
                ? tr("If you agree, %Ln record(s) will go here too:", nullptr, int(lines->size()))
                : tr("%Ln record(s) are here and no longer on the hub:", nullptr, int(lines->size()));
            auto *dialog = new RecordListDialog(heading, *lines, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->show();
        });
}

} // namespace fourthp::ui
