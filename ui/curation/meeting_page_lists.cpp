// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a meeting shows, and how one goes from list to list.
#include "ui/curation/meeting_page.h"

#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/curation/notes_panel.h"
#include "ui/curation/recommendation_details.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void MeetingPage::open(const RecordId &event)
{
    if (event == m_event && !m_contents.event.isEmpty()) {
        load();
        return;
    }
    m_details->saveNow();
    endNote();
    m_event = event;
    m_contents = {};
    m_list = {};
    m_kept.clear();
    m_days.clear();
    m_isFirstLoad = true;
    m_title->clear();
    m_empty->show(tr("Reading the event …"), {});
    m_stack->setCurrentWidget(m_empty);
    load();
}

void MeetingPage::load()
{
    if (m_event.isEmpty()) {
        return;
    }
    // Behind the drafts on their way: the first reading brings back what was typed, and must not miss any.
    m_store.add([] { return true; }, [this](bool) { read(); });
}

void MeetingPage::read()
{
    m_load.start([&library = m_services.library, event = m_event, languages = readerLanguages()](
                     std::stop_token) { return readMeeting(library, event, languages); },
        [this](Result<MeetingContents> contents) {
            if (contents && m_waiting == 0) { // Else it lacks what is on its way; the last save reads again.
                showContents(std::move(*contents));
            } else if (!contents) {
                showFailure(contents.error());
            }
        });
}

void MeetingPage::showFailure(const Error &error)
{
    if (m_contents.event.isEmpty()) {
        const UserMessage message = ErrorText::explain(error);
        m_empty->show(message.what, message.next, {{tr("Try again"), [this] { load(); }}});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_saveState->setText(ErrorText::explain(error).text());
    }
}

void MeetingPage::showContents(MeetingContents contents)
{
    m_contents = std::move(contents);
    m_title->setText(m_contents.event.title(readerLanguages()).text);
    if (m_contents.event.isEmpty()) {
        if (m_saveSoon.isActive()) {
            storeDraft();
        }
        // Their drafts are in the library, as all that was typed.
        std::erase_if(m_unsaved, [this](const UnsavedNote &one) { return one.event == m_event; });
        m_list = {};
        m_isFirstLoad = true;
        m_empty->show(
            tr("This event is not here any more."), tr("What you typed is kept and comes back with it."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (std::exchange(m_isFirstLoad, false)) {
        m_kept = m_contents.drafts;
        m_days = m_contents.days;
        const std::vector<UnsavedNote> known = unsavedHere();
        std::copy_if(m_contents.unsaved.begin(), m_contents.unsaved.end(), std::back_inserter(m_unsaved),
            [&known](const UnsavedNote &note) {
                return std::none_of(known.begin(), known.end(),
                    [&note](const UnsavedNote &one) { return one.item == note.item; });
            });
        rehomeKept();
    }
    showWork();
    if (std::exchange(m_focusOnceRead, false)) {
        focusField();
    }
}

void MeetingPage::showWork()
{
    const bool hasGroups = !itemsOf(m_contents.event, {{}, QString::fromLatin1(kBreakoutGroups)}).isEmpty();
    const std::vector<OutputList> lists = allLists();
    const bool isHere = std::find(lists.begin(), lists.end(), m_list) != lists.end();
    if (!hasGroups && !isHere && !m_services.library.isReadOnly()) {
        m_list = {};
        m_empty->show(tr("Nothing was noted here yet."),
            tr("Each breakout group answers the four questions; conclusions and recommendations come at the "
               "end."),
            {{tr("Add a group…"), [this] { addGroup(); }},
                {tr("Note conclusions"), [this] {
                     select({{}, QString::fromLatin1(kConclusions)});
                 }}});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showTabs();
    if (isHere) {
        showList();
    } else {
        const bool hasKept = !m_kept.empty();
        const OutputList kept = hasKept ? OutputItem::fromText(m_kept.back().item).list : OutputList();
        select(hasKept && std::find(lists.begin(), lists.end(), kept) != lists.end() ? kept : lists.front());
    }
}

std::vector<OutputList> MeetingPage::allLists() const
{
    std::vector<OutputList> lists;
    for (const QJsonValue group : itemsOf(m_contents.event, {{}, QString::fromLatin1(kBreakoutGroups)})) {
        for (const QString &question : questionMembers()) {
            lists.push_back({group.toObject().value("id"_L1).toString(), question});
        }
    }
    lists.push_back({{}, QString::fromLatin1(kConclusions)});
    lists.push_back({{}, QString::fromLatin1(kRecommendations)});
    return lists;
}

void MeetingPage::showTabs()
{
    std::vector<std::pair<QString, OutputList>> tabs;
    for (const QJsonValue value : itemsOf(m_contents.event, {{}, QString::fromLatin1(kBreakoutGroups)})) {
        const QJsonObject group = value.toObject();
        tabs.emplace_back(MeetingText::groupTitle(group),
            OutputList {group.value("id"_L1).toString(), questionMembers().front()});
    }
    for (const char *member : {kConclusions, kRecommendations}) {
        const OutputList list {{}, QString::fromLatin1(member)};
        tabs.emplace_back(MeetingText::shortName(list), list);
    }
    const QSignalBlocker quiet(m_groups);
    while (m_groups->count() > int(tabs.size())) {
        m_groups->removeTab(m_groups->count() - 1);
    }
    for (int tab = 0; tab < int(tabs.size()); ++tab) {
        const auto &[title, list] = tabs[size_t(tab)];
        if (tab == m_groups->count()) {
            m_groups->addTab(QString());
        }
        m_groups->setTabText(tab, QString(title).replace(u'&', u"&&"_s));
        m_groups->setTabData(tab, list.toText());
    }
    selectTabs();
}

void MeetingPage::selectTabs()
{
    const QSignalBlocker quietGroups(m_groups);
    const QSignalBlocker quietQuestions(m_questions);
    for (int tab = 0; tab < m_groups->count(); ++tab) {
        const OutputList first = OutputList::fromText(m_groups->tabData(tab).toString());
        if (first.group == m_list.group && (!first.group.isEmpty() || first.member == m_list.member)) {
            m_groups->setCurrentIndex(tab);
        }
    }
    m_questions->setVisible(!m_list.group.isEmpty());
    m_questions->setCurrentIndex(int(std::max(qsizetype(0), questionMembers().indexOf(m_list.member))));
}

void MeetingPage::select(const OutputList &list)
{
    endNote();
    m_list = list;
    if (m_groups->count() == 0) {
        showTabs();
    }
    m_stack->setCurrentWidget(m_work);
    selectTabs();
    beginNote();
    showList();
}

void MeetingPage::showList()
{
    if (m_list.member.isEmpty()) {
        return;
    }
    const Labels labels(m_services.vocabularies, readerLanguages());
    for (int tab = 0; tab < m_questions->count(); ++tab) {
        const OutputList list {m_list.group, questionMembers().value(tab)};
        m_questions->setTabText(tab,
            tr("%1 (%Ln)", "a question and how many answers it has",
                int(itemsOf(m_contents.event, list).size()))
                .arg(MeetingText::shortName(list).replace(u'&', u"&&"_s)));
    }
    const bool isAnswer = !m_list.group.isEmpty();
    m_notes->setTakeUpOffered(isAnswer);
    m_notes->showNotes(
        MeetingText::question(m_contents.event, m_list), MeetingText::rows(m_contents, m_list, labels));
    m_details->setVisible(m_list.member == QLatin1StringView(kRecommendations));
    for (QAction *action : {m_changeGroup, m_earlier, m_later, m_removeGroup}) {
        action->setEnabled(isAnswer);
    }
    m_whatIsEmpty->setText(MeetingText::whatIsEmpty(m_contents.event));
    m_nextEmpty->setEnabled(!emptyLists(m_contents.event).empty());
}

void MeetingPage::step(int by)
{
    const std::vector<OutputList> lists = allLists();
    const auto here = std::find(lists.begin(), lists.end(), m_list);
    const auto to = std::clamp(here - lists.begin() + by, std::ptrdiff_t(0), std::ssize(lists) - 1);
    if (here == lists.end() || lists[size_t(to)] == m_list) {
        finishNote();
    } else {
        select(lists[size_t(to)]);
    }
    m_notes->focusField();
}

void MeetingPage::goToNextEmpty()
{
    endNote();
    const std::vector<OutputList> lists = allLists();
    const std::vector<OutputList> empty = emptyLists(m_contents.event);
    const auto here = std::find(lists.begin(), lists.end(), m_list) - lists.begin();
    for (std::ptrdiff_t i = 1; i <= std::ssize(lists); ++i) {
        const OutputList &next = lists[size_t((here + i) % std::ssize(lists))];
        if (std::find(empty.begin(), empty.end(), next) != empty.end()) {
            select(next);
            m_notes->focusField();
            return;
        }
    }
    finishNote();
    m_notes->focusField();
}

QJsonObject MeetingPage::currentGroup() const
{
    return m_list.group.isEmpty() ? QJsonObject() : groupNamed(m_contents.event, m_list.group);
}

} // namespace fourthp::ui
