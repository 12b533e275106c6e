// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/curation/edition_commands.h"
#include "ui/curation/edition_page_parts.h"
#include "ui/curation/edition_sentences.h"
#include "ui/curation/edition_tree_model.h"
#include "ui/record/record_commands.h"
#include "ui/search/flow_layout.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

EditionPage::EditionPage(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new EditionTreeModel(this))
    , m_commands(new EditionCommands(services, commands, *this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_heading(new QLabel(this))
    , m_editions(new QComboBox(this))
    , m_notice(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_side(new QTabWidget(this))
    , m_summary(new QLabel(this))
    , m_findings(new QListWidget(this))
    , m_numbers(new QTreeWidget(this))
    , m_since(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_soon(services.library, 300ms, [this] { refresh(); })
{
    m_since->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    setObjectName(u"editionPage"_s);
    m_empty->setObjectName(u"editionEmpty"_s);
    m_stack->addWidget(createContent());
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    connect(m_commands, &EditionCommands::recordWanted, this, &EditionPage::recordWanted);
    connect(m_commands, &EditionCommands::publishWanted, this, &EditionPage::publishWanted);
    connect(m_commands, &EditionCommands::message, this, &EditionPage::message);
    connect(
        m_commands, &EditionCommands::editionWanted, this, [this](const RecordId &id) { showEdition(id); });
    connect(m_editions, &QComboBox::activated, this,
        [this](int row) { showEdition({m_editions->itemData(row).toString()}); });
    connect(m_model, &EditionTreeModel::caseMoveWanted, m_commands, &EditionCommands::moveCaseTo);
    connect(m_model, &EditionTreeModel::chapterMoveWanted, m_commands, &EditionCommands::moveChapterTo);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { enableActions(); });
    connect(m_tree, &QTreeView::activated, this, [this] { openCurrent(); });
    for (QListWidget *list : {m_findings, m_changes}) {
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
            const RecordId id {item->data(Qt::UserRole).toString()};
            if (!id.isEmpty()) {
                Q_EMIT recordWanted(id);
            }
        });
    }
    retranslate();
    refresh();
}

EditionPage::~EditionPage() = default;

QWidget *EditionPage::createContent()
{
    auto *content = new QWidget(this);
    m_heading->setObjectName(u"editionHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_heading->setFont(large);
    m_editions->setObjectName(u"editionChoice"_s);
    m_editions->setMinimumContentsLength(10);
    m_notice->setObjectName(u"editionNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    prepareTree(*m_tree, *m_model);
    m_tree->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_editions);
    auto *buttons = new QWidget(content);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : m_commands->all()) {
        auto *button = new QToolButton(buttons);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        flow->addWidget(button);
    }
    auto *halves = new QSplitter(Qt::Horizontal, content);
    halves->setObjectName(u"editionSplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(createSide());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(top);
    column->addWidget(buttons);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
    return content;
}

QWidget *EditionPage::createSide()
{
    m_side->setObjectName(u"editionSide"_s);
    m_side->setDocumentMode(true);
    const auto addTab = [this](QLabel *label, QWidget *list, const QString &name) {
        auto *tab = new QWidget(m_side);
        tab->setObjectName(name);
        auto *column = new QVBoxLayout(tab);
        column->setContentsMargins(0, 6, 0, 0);
        if (label != nullptr) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addWidget(list, 1);
        m_side->addTab(tab, QString());
    };
    m_summary->setObjectName(u"editionSummary"_s);
    m_findings->setObjectName(u"editionFindings"_s);
    m_numbers->setObjectName(u"editionNumbers"_s);
    m_since->setObjectName(u"editionSince"_s);
    m_changes->setObjectName(u"editionChanges"_s);
    prepareLines(*m_findings);
    prepareLines(*m_changes);
    prepareNumbers(*m_numbers);
    addTab(m_summary, m_findings, u"editionReadinessTab"_s);
    addTab(nullptr, m_numbers, u"editionNumbersTab"_s);
    addTab(m_since, m_changes, u"editionChangesTab"_s);
    return m_side;
}

QList<QAction *> EditionPage::menuActions() const
{
    return m_commands->all();
}

void EditionPage::showEdition(const RecordId &id, const QString &chapter)
{
    m_wanted = id;
    m_wantedChapter = chapter;
    m_chapter = chapter;
    refresh();
}

void EditionPage::refresh()
{
    const EditionDetail detail = isVisible() ? EditionDetail::Whole : EditionDetail::Outline;
    m_load.start([&library = m_services.library, wanted = m_wanted, detail, languages = readerLanguages()](
                     std::stop_token stop) { return loadEdition(library, wanted, detail, languages, stop); },
        [this, detail](Result<EditionView> loaded) {
            if (loaded && detail == EditionDetail::Outline) {
                m_view = std::move(*loaded); // Nobody looks; the rail shows no more than this.
                enableActions();
                Q_EMIT shown();
            } else if (loaded) {
                show(std::move(*loaded));
            } else if (loaded.error().kind != ErrorKind::Cancelled) {
                const UserMessage problem = ErrorText::explain(loaded.error());
                m_empty->show(problem.what, problem.next, {{tr("Try again"), [this] { refresh(); }}});
                m_stack->setCurrentWidget(m_empty);
            }
        });
}

void EditionPage::show(EditionView view)
{
    m_view = std::move(view);
    if (m_view.document.isEmpty()) {
        showNothing();
        enableActions();
        Q_EMIT shown();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_heading->setText(m_view.title);
    {
        const QSignalBlocker quiet(m_editions);
        m_editions->clear();
        for (const EditionName &edition : m_view.editions) {
            m_editions->addItem(edition.isFrozen
                    ? tr("Edition %1, frozen").arg(EditionSentences::number(edition.number))
                    : tr("Edition %1, being prepared").arg(EditionSentences::number(edition.number)),
                edition.id.value);
        }
        m_editions->setCurrentIndex(m_editions->findData(m_view.edition.id.value));
    }
    const QString notice = noticeText();
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    showTree();
    showReadiness();
    showNumbers();
    showChanges();
    enableActions();
    Q_EMIT shown();
}

QString EditionPage::noticeText() const
{
    if (!m_view.edition.isFrozen) {
        return {};
    }
    if (m_view.textMissing) {
        return m_view.textMissing->kind == ErrorKind::NotFound
            ? tr("The frozen text is not on this computer. Fetch it under Files of the edition's record.")
            : tr("The frozen text is damaged on this computer. A sound copy may be fetched under Files of "
                 "the edition's record.");
    }
    const QString frozen = tr("Frozen on %1. The text stays as it was that day.")
                               .arg(Formats::dateTime(m_view.edition.frozenAt));
    const QString note = m_view.document.json().value("freeze_note"_L1).toString();
    return note.isEmpty() ? frozen
                          : QString(frozen + u' ' + tr("Frozen even so: %1").arg(Formats::isolated(note)));
}

void EditionPage::showTree()
{
    const EditionCaseRow *study = m_model->caseAt(m_tree->currentIndex());
    const RecordId record = study == nullptr ? RecordId() : study->id;
    const EditionChapterRow *row = m_model->chapterAt(m_tree->currentIndex());
    const QString chapter = !m_wantedChapter.isEmpty() ? m_wantedChapter
        : row == nullptr                               ? QString()
                                                       : row->id;
    m_model->show(m_view.chapters, m_view.isEditable() && !m_services.library.isReadOnly());
    m_tree->expandAll();
    QModelIndex current = m_wantedChapter.isEmpty() ? m_model->indexOfCase(record) : QModelIndex();
    if (!current.isValid()) {
        current = m_model->indexOfChapter(chapter);
    }
    m_tree->setCurrentIndex(current.isValid() ? current : m_model->index(0, 0));
    if (!m_wantedChapter.isEmpty()) {
        m_tree->scrollTo(current, QAbstractItemView::PositionAtTop);
        m_wantedChapter.clear();
    }
}

void EditionPage::showReadiness()
{
    m_side->setTabVisible(0, m_view.readiness.has_value());
    m_summary->setText(m_view.readiness ? EditionSentences::summary(*m_view.readiness) : QString());
    showLines(*m_findings, EditionSentences::findings(m_view));
}

void EditionPage::showNumbers()
{
    fillNumbers(*m_numbers, m_view.numbers, tr("All case studies"), tr("Not stated"));
}

void EditionPage::showChanges()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    const std::vector<EditionLine> lines = EditionSentences::changes(m_view, labels);
    m_since->setText(m_view.comparedWith.isEmpty()
            ? tr("There is no earlier frozen edition here to compare with.")
            : lines.empty()
            ? tr("Nothing changed since edition %1.").arg(EditionSentences::number(m_view.comparedWith))
            : tr("Since edition %1:").arg(EditionSentences::number(m_view.comparedWith)));
    showLines(*m_changes, lines);
}

void EditionPage::showNothing()
{
    std::vector<EmptyState::Action> actions;
    if (!m_services.library.isReadOnly()) {
        actions.push_back({tr("New edition…"), [this] { m_commands->create->trigger(); }});
    }
    m_model->show({}, false);
    m_empty->show(tr("There is no edition yet."),
        tr("An edition of the Compendium gathers case studies in chapters and freezes their text on the day "
           "it is printed."),
        std::move(actions));
    m_stack->setCurrentWidget(m_empty);
}

void EditionPage::enableActions()
{
    // The tree is not kept up to date while nobody looks: nothing in it is chosen then.
    const QModelIndex current = isVisible() ? m_tree->currentIndex() : QModelIndex();
    const EditionChapterRow *chapter = m_model->chapterAt(current);
    const EditionCaseRow *study = m_model->caseAt(current);
    m_commands->setView(m_view,
        {.chapter = chapter == nullptr ? QString() : chapter->id,
            .record = study == nullptr ? RecordId() : study->id});
}

void EditionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void EditionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enableActions();
}

void EditionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void EditionPage::retranslate()
{
    m_commands->retranslate();
    m_editions->setAccessibleName(tr("Edition"));
    m_tree->setAccessibleName(tr("Chapters and cases of the edition"));
    m_findings->setAccessibleName(tr("What stands against print"));
    m_numbers->setAccessibleName(tr("Cases by country, region, sector and more"));
    m_changes->setAccessibleName(tr("What changed since the edition before"));
    m_numbers->setHeaderLabels({tr("Value"), tr("Cases")});
    m_side->setTabText(0, tr("Readiness"));
    m_side->setTabText(1, tr("Numbers"));
    m_side->setTabText(2, tr("Changes"));
}

} // namespace fourthp::ui
