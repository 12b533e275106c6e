// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/meeting_page.h"

#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/curation/notes_panel.h"
#include "ui/curation/recommendation_details.h"
#include "ui/record/record_commands.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr int kLeastPercent = 100;
constexpr int kMostPercent = 300;
constexpr int kPercentStep = 25;
constexpr int kUsualPercent = 125;

} // namespace

MeetingPage::MeetingPage(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_title(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_groups(new QTabBar(this))
    , m_groupButton(new QToolButton(this))
    , m_questions(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_notes(new NotesPanel(
          services.library.isReadOnly() ? NotesPanel::Access::Read : NotesPanel::Access::Write, this))
    , m_details(new RecommendationDetails(services, this))
    , m_whatIsEmpty(new QLabel(this))
    , m_nextEmpty(new QPushButton(this))
    , m_saveState(new QLabel(this))
    , m_tryAgain(new QPushButton(this))
    , m_refresh(services.library, 200ms, [this] { load(); })
{
    setObjectName(u"meetingPage"_s);
    createGroupMenu();
    m_work = createNotes();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->addWidget(createHeader());
    column->addWidget(m_stack, 1);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1500ms); // Well inside the three seconds that may be lost.
    connectParts();
    retranslate();
    setTextPercent(services.settings.choice(u"meetingText"_s, QString::number(kUsualPercent)).toInt());
    showSaveState();
}

MeetingPage::~MeetingPage()
{
    if (!m_event.isEmpty() && m_saveSoon.isActive()) {
        storeDraft(); // The queue finishes before it goes.
    }
}

QWidget *MeetingPage::createHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"meetingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_back->setObjectName(u"leaveMeeting"_s);
    m_smaller->setObjectName(u"meetingSmaller"_s);
    m_larger->setObjectName(u"meetingLarger"_s);
    m_copy->setObjectName(u"copySummary"_s);
    setLineIcon(m_back, u"event"_s);
    setLineIcon(m_copy, u"copy"_s);
    row->addWidget(m_title, 1);
    for (QAbstractButton *button :
        std::initializer_list<QAbstractButton *> {m_smaller, m_larger, m_copy, m_back}) {
        row->addWidget(button);
    }
    return header;
}

QWidget *MeetingPage::createNotes()
{
    auto *work = new QWidget(this);
    m_groups->setObjectName(u"meetingGroups"_s);
    m_questions->setObjectName(u"meetingQuestions"_s);
    for (QTabBar *bar : {m_groups, m_questions}) {
        bar->setExpanding(false);
        bar->setDrawBase(false);
        bar->setUsesScrollButtons(true);
    }
    m_details->setObjectName(u"recommendationDetails"_s);
    m_notes->setDetails(m_details);
    m_whatIsEmpty->setObjectName(u"whatIsEmpty"_s);
    m_nextEmpty->setObjectName(u"nextEmpty"_s);
    m_saveState->setObjectName(u"meetingSaveState"_s);
    m_tryAgain->setObjectName(u"saveNotesAgain"_s);
    for (QLabel *label : {m_whatIsEmpty, m_saveState}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_groups, 1);
    tabs->addWidget(m_groupButton);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_whatIsEmpty, 1);
    foot->addWidget(m_nextEmpty);
    foot->addWidget(m_saveState, 1);
    foot->addWidget(m_tryAgain);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tabs);
    column->addWidget(m_questions);
    column->addWidget(m_notes, 1);
    column->addLayout(foot);
    return work;
}

void MeetingPage::createGroupMenu()
{
    m_groupButton->setObjectName(u"groupMenu"_s);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_groupButton);
    const std::pair<QAction **, const char *> actions[] {{&m_addGroup, "addGroup"},
        {&m_changeGroup, "changeGroup"}, {&m_earlier, "groupEarlier"}, {&m_later, "groupLater"},
        {&m_removeGroup, "removeGroup"}};
    for (const auto &[action, name] : actions) {
        *action = menu->addAction(QString());
        (*action)->setObjectName(QString::fromLatin1(name));
    }
    m_groupButton->setMenu(menu);
    m_groupButton->setEnabled(!m_services.library.isReadOnly());
    const auto group = [this] {
        return OutputItem {
            {{}, QString::fromLatin1(kBreakoutGroups)}, currentGroup().value("id"_L1).toString()};
    };
    connect(m_addGroup, &QAction::triggered, this, &MeetingPage::addGroup);
    connect(m_changeGroup, &QAction::triggered, this, &MeetingPage::changeGroup);
    connect(m_earlier, &QAction::triggered, this, [this, group] { move(group(), -1); });
    connect(m_later, &QAction::triggered, this, [this, group] { move(group(), 1); });
    connect(m_removeGroup, &QAction::triggered, this, [this, group] {
        finishNote();
        remove(group(), tr("Removed a group with its notes from “%1”."));
    });
}

void MeetingPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_event); });
    connect(m_copy, &QPushButton::clicked, this, &MeetingPage::copySummary);
    const auto resize = [this](int by) {
        setTextPercent(
            m_services.settings.choice(u"meetingText"_s, QString::number(kUsualPercent)).toInt() + by);
    };
    connect(m_smaller, &QToolButton::clicked, this, [resize] { resize(-kPercentStep); });
    connect(m_larger, &QToolButton::clicked, this, [resize] { resize(kPercentStep); });
    const auto key = [this](const QKeySequence &keys, QToolButton *button) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, button, &QToolButton::click);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), m_smaller);
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), m_larger); // Plus without Shift, as on many keyboards.
    connect(m_groups, &QTabBar::currentChanged, this, [this](int tab) {
        const OutputList chosen = OutputList::fromText(m_groups->tabData(tab).toString());
        const bool isGroup = !chosen.group.isEmpty();
        select(isGroup && !m_list.group.isEmpty() ? OutputList {chosen.group, m_list.member} : chosen);
    });
    connect(m_questions, &QTabBar::currentChanged, this, [this](int tab) {
        select({m_list.group, questionMembers().value(tab)});
    });
    connect(m_notes, &NotesPanel::typed, this, [this] {
        if (!m_saveSoon.isActive()) {
            m_saveSoon.start(); // Not put off by the next key: who types without a pause is kept too.
        }
        showSaveState();
    });
    connect(&m_saveSoon, &QTimer::timeout, this, &MeetingPage::storeDraft);
    connect(m_notes, &NotesPanel::finished, this, &MeetingPage::finishNote);
    connect(m_notes, &NotesPanel::givenUp, this, &MeetingPage::giveUpNote);
    connect(m_notes, &NotesPanel::stepWanted, this, &MeetingPage::step);
    connect(m_notes, &NotesPanel::editWanted, this, [this](const QString &id) { beginNote(id); });
    connect(m_notes, &NotesPanel::removeWanted, this, [this](const QString &id) {
        remove({m_list, id}, tr("Removed a note from “%1”."));
    });
    connect(m_notes, &NotesPanel::moveWanted, this, [this](const QString &id, int places) {
        move({m_list, id}, places);
    });
    connect(m_notes, &NotesPanel::takeUpWanted, this, &MeetingPage::takeUp);
    connect(m_notes, &NotesPanel::selectionChanged, this, [this] {
        const QStringList selected = m_notes->selected();
        m_details->showItem(
            selected.isEmpty() ? QJsonObject() : itemOf(m_contents.event, {m_list, selected.front()}));
    });
    connect(m_details, &RecommendationDetails::changed, this,
        [this](const QString &id, const QJsonObject &members) {
            save({{{}, QString::fromLatin1(kRecommendations)}, id}, members);
        });
    connect(m_nextEmpty, &QPushButton::clicked, this, &MeetingPage::goToNextEmpty);
    connect(m_tryAgain, &QPushButton::clicked, this, &MeetingPage::tryAgain);
}

void MeetingPage::setTextPercent(int percent)
{
    const int allowed = std::clamp(percent, kLeastPercent, kMostPercent);
    m_services.settings.setChoice(u"meetingText"_s, QString::number(allowed));
    m_smaller->setEnabled(allowed > kLeastPercent);
    m_larger->setEnabled(allowed < kMostPercent);
    m_notes->setTextPercent(allowed);
}

void MeetingPage::open(const RecordId &event)
{
    if (event == m_event && !m_contents.event.isEmpty()) {
        load();
        return;
    }
    endNote();
    m_event = event;
    m_contents = {};
    m_list = {};
    m_kept.clear();
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
        m_empty->show(tr("This event is not here any more."), {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (std::exchange(m_isFirstLoad, false)) {
        m_kept = m_contents.drafts;
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

void MeetingPage::focusField()
{
    if (m_isFirstLoad) {
        m_focusOnceRead = true;
    } else if (m_stack->currentWidget() == m_work) {
        m_notes->focusField();
    } else {
        m_empty->focusFirstAction();
    }
}

void MeetingPage::hideEvent(QHideEvent *event)
{
    finishNote();
    QWidget::hideEvent(event);
}

void MeetingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MeetingPage::retranslate()
{
    m_back->setText(tr("Back to the event"));
    m_smaller->setText(tr("A−", "smaller text"));
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_smaller->setToolTip(tr("Smaller text (Ctrl+−)"));
    m_larger->setText(tr("A+", "larger text"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_larger->setToolTip(tr("Larger text (Ctrl++)"));
    m_copy->setText(tr("Copy the summary"));
    m_groups->setAccessibleName(tr("Groups"));
    m_questions->setAccessibleName(tr("Questions"));
    m_groupButton->setText(tr("Group"));
    m_addGroup->setText(tr("Add a group…"));
    m_changeGroup->setText(tr("Change the group…"));
    m_earlier->setText(tr("Move one place ahead"));
    m_later->setText(tr("Move one place back"));
    m_removeGroup->setText(tr("Remove the group"));
    m_nextEmpty->setText(tr("Next empty one"));
    m_tryAgain->setText(tr("Try again"));
    const QSignalBlocker quiet(m_questions);
    while (m_questions->count() < int(questionMembers().size())) {
        m_questions->addTab(QString());
    }
    m_notes->retranslate();
    m_details->retranslate();
    if (!m_contents.event.isEmpty() && !m_list.member.isEmpty()) {
        showTabs();
        showList();
    }
    showSaveState();
}

} // namespace fourthp::ui
