// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/duplicates_dialog.h"

#include "core/curation/merge_duplicates.h"
#include "core/store/distinct_pairs.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/record/record_commands.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { FieldName, Keep, Other, Choice, ColumnCount };
constexpr int kProgressSteps = 1000;

QString titleOf(const Document &document)
{
    const QString title = document.title(readerLanguages()).text;
    return title.isEmpty() ? document.id().value : title;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(Formats::toolTip(text));
    return item;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const Services &services, RecordCommands &commands, QWidget *parent)
    : DuplicatesDialog(services, commands, {}, parent)
{ }

DuplicatesDialog::DuplicatesDialog(
    const Services &services, RecordCommands &commands, std::vector<qint64> pair, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_pair(std::move(pair))
    , m_type(new QComboBox(this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_reasons(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_swap(new QPushButton(tr("Keep the other one"), this))
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Possible duplicates"));
    m_type->setObjectName(u"duplicateType"_s);
    m_type->setAccessibleName(tr("Kind of record"));
    m_again->setObjectName(u"findDuplicates"_s);
    m_summary->setObjectName(u"duplicatesSummary"_s);
    m_list->setObjectName(u"duplicatePairs"_s);
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_reasons->setObjectName(u"duplicateReasons"_s);
    m_table->setObjectName(u"duplicateFields"_s);
    m_table->setAccessibleName(tr("Fields in which the two differ"));
    m_swap->setObjectName(u"swapDuplicates"_s);
    for (const RecordType type : {RecordType::Stakeholder, RecordType::Resource, RecordType::CaseStudy}) {
        m_type->addItem(lineIcon(iconNameOf(type)), pluralLabelOf(type), int(type));
    }
    for (QLabel *label : {m_summary, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_list->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Stays"), tr("Goes"), tr("Afterwards")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Choice, QHeaderView::Fixed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new WrappedTextDelegate(m_table));

    auto *top = new QHBoxLayout;
    top->addWidget(m_type);
    top->addWidget(m_again);
    top->addWidget(m_progress, 1);
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_reasons);
    sideColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_apart = buttons->addButton(tr("They are two"), QDialogButtonBox::ActionRole);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_again, m_apart, m_merge, m_swap}) {
        button->setAutoDefault(false); // Enter in the list opens the record.
    }
    buttons->addButton(m_swap, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_apart->setObjectName(u"setApart"_s);
    m_merge->setObjectName(u"mergeDuplicates"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(900, 520);
    if (!m_pair.empty()) {
        setWindowTitle(tr("Merge two records"));
        for (QWidget *looking : {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_list),
                 static_cast<QWidget *>(m_apart)}) {
            looking->hide();
        }
    }

    connect(m_type, &QComboBox::activated, this, &DuplicatesDialog::find);
    connect(m_again, &QPushButton::clicked, this, &DuplicatesDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        chooseWhichStays();
        showPair();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const DuplicateLine *line = current()) {
            Q_EMIT recordWanted(m_isSwapped ? line->pair.second : line->pair.first);
        }
    });
    connect(m_swap, &QPushButton::clicked, this, &DuplicatesDialog::swap);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::setApart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    find();
}

void DuplicatesDialog::find()
{
    const auto type = RecordType(m_type->currentData().toInt());
    showFound({});
    m_progress->setRange(0, 0); // Reading the records tells nothing of its length.
    m_progress->show();
    tell(tr("Comparing the records …"));
    m_task.start(
        [&library = m_services.library, type, pair = m_pair, this](std::stop_token stop) {
            return !pair.empty() ? readPair(library, pair) : readDuplicates(
                library, type,
                [this](const Progress &progress) {
                    QMetaObject::invokeMethod(
                        this, [this, progress] { showProgress(progress); }, Qt::QueuedConnection);
                },
                stop);
        },
        [this](Result<DuplicatesFound> found) {
            m_progress->hide();
            if (found) {
                showFound(std::move(*found));
                tell(!m_pair.empty() ? QString() : m_found.total == 0
                        ? tr("No likely duplicates found.")
                        : m_found.total > std::ssize(m_found.lines)
                        ? tr("%Ln pair(s) may be the same thing; the likeliest are listed.", nullptr, int(m_found.total))
                        : tr("%Ln pair(s) may be the same thing.", nullptr, int(m_found.total)));
            } else if (found.error().kind != ErrorKind::Cancelled) {
                tell(ErrorText::explain(found.error()).text());
            }
        });
}

void DuplicatesDialog::showProgress(const Progress &progress)
{
    if (m_progress->isVisible() && progress.total > 0) {
        m_progress->setRange(0, kProgressSteps);
        m_progress->setValue(int(progress.done * kProgressSteps / progress.total));
    }
}

void DuplicatesDialog::showFound(DuplicatesFound found)
{
    m_found = std::move(found);
    m_list->clear();
    for (const DuplicateLine &line : m_found.lines) {
        m_list->addItem(tr("%1\n%2\n%3", "1 and 2: titles, 3: how likely")
                            .arg(Formats::isolated(titleOf(line.first)), Formats::isolated(titleOf(line.second)),
                                DuplicatesText::likelihood(line.pair.score.likelihood)));
    }
    m_list->setCurrentRow(m_found.lines.empty() ? -1 : 0);
    chooseWhichStays();
    showPair();
}

void DuplicatesDialog::showPair()
{
    const DuplicateLine *line = current();
    m_rows.clear();
    m_table->setRowCount(0);
    m_reasons->clear();
    if (line != nullptr) {
        const Document &keep = m_isSwapped ? line->second : line->first;
        const Document &other = m_isSwapped ? line->first : line->second;
        const Labels labels(m_services.vocabularies, readerLanguages());
        m_rows = compareRows(keep, other, labels);
        m_reasons->setText(m_pair.empty()
                ? tr("“%1” stays. Why they may be the same: %2.")
                      .arg(Formats::isolated(titleOf(keep)), DuplicatesText::reasons(line->pair.score.reasons))
                : tr("“%1” stays, “%2” goes into it.").arg(Formats::isolated(titleOf(keep)), Formats::isolated(titleOf(other))));
    }
    m_table->setRowCount(int(m_rows.size()));
    int widest = m_table->horizontalHeader()->sectionSizeHint(Choice);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const CompareRow &one = m_rows[size_t(row)];
        m_table->setItem(row, FieldName, cell(one.label));
        m_table->setItem(row, Keep, cell(one.keep));
        m_table->setItem(row, Other, cell(one.other));
        auto *choice = new QComboBox(m_table);
        choice->setAccessibleName(tr("Afterwards: %1").arg(one.label));
        for (const MergeChoice may : {MergeChoice::Keep, MergeChoice::Other, MergeChoice::Both}) {
            if (may != MergeChoice::Both || one.unit.canBeBoth) {
                choice->addItem(DuplicatesText::choice(may), int(may));
            }
        }
        choice->setCurrentIndex(choice->findData(int(one.unit.proposed)));
        widest = std::max(widest, choice->sizeHint().width());
        m_table->setCellWidget(row, Choice, choice);
    }
    m_table->horizontalHeader()->resizeSection(Choice, widest); // Headers do not look at the boxes.
    enableButtons();
}

const DuplicateLine *DuplicatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_found.lines.size()) ? &m_found.lines[size_t(row)] : nullptr;
}

QHash<QString, MergeChoice> DuplicatesDialog::choices() const
{
    QHash<QString, MergeChoice> chosen;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, Choice));
        chosen.insert(m_rows[size_t(row)].unit.name, MergeChoice(box->currentData().toInt()));
    }
    return chosen;
}

/// The one that others have, else the one that says more.
void DuplicatesDialog::chooseWhichStays()
{
    const DuplicateLine *line = current();
    if (line == nullptr) {
        m_isSwapped = false;
    } else if (line->isFirstOnHub != line->isSecondOnHub) {
        m_isSwapped = line->isSecondOnHub;
    } else {
        m_isSwapped = line->second.toJson().size() > line->first.toJson().size();
    }
}

void DuplicatesDialog::swap()
{
    m_isSwapped = !m_isSwapped;
    showPair();
}

void DuplicatesDialog::merge()
{
    const DuplicateLine *line = current();
    if (line == nullptr) {
        return;
    }
    const RecordId keep = m_isSwapped ? line->pair.second : line->pair.first;
    const RecordId other = m_isSwapped ? line->pair.first : line->pair.second;
    m_isBusy = true;
    enableButtons();
    const SeenPair seen = m_isSwapped ? SeenPair {line->second, line->first} : SeenPair {line->first, line->second};
    m_commands.change(
        [keep, other, seen, chosen = choices()](Library &library, const Editor &editor) -> Result<SavedChange> {
            Result<MergeOutcome> merged = mergeDuplicates(library, keep, other, chosen, editor, seen);
            return merged ? Result<SavedChange>(SavedChange {keep, merged->changes.back().change, std::move(merged->kept)})
                          : passOn(merged);
        },
        tr("Merged into “%1”."), [self = QPointer(this), keep, other](const Result<SavedChange> &saved) {
            if (self == nullptr) {
                return;
            }
            self->m_isBusy = false;
            if (saved) {
                self->tell(tr("The two are one record now. Undo brings both back."));
                self->showAgain(saved->shown);
                self->drop(other, keep, true);
            } else {
                self->tell(DuplicatesText::refused(saved.error()));
            }
            self->enableButtons();
        });
}

void DuplicatesDialog::setApart()
{
    const DuplicateLine *line = current();
    if (line == nullptr) {
        return;
    }
    m_isBusy = true;
    enableButtons();
    m_work.add(
        [&library = m_services.library, first = line->pair.first, second = line->pair.second,
            who = m_services.settings.author()] { return markDistinct(library, first, second, {who, {}}); },
        [this, first = line->pair.first, second = line->pair.second](const Result<void> &done) {
            m_isBusy = false;
            if (done) {
                tell(tr("Noted that these are two; they will not be proposed again."));
                drop(first, second, false);
            } else {
                tell(ErrorText::explain(done.error()).text());
            }
            enableButtons();
        });
}

void DuplicatesDialog::showAgain(const Document &document)
{
    for (DuplicateLine &line : m_found.lines) {
        if (line.pair.first == document.id()) {
            line.first = document;
        } else if (line.pair.second == document.id()) {
            line.second = document;
        }
    }
}

void DuplicatesDialog::drop(const RecordId &first, const RecordId &second, bool wasMerged)
{
    const int row = m_list->currentRow();
    for (int i = int(m_found.lines.size()) - 1; i >= 0; --i) {
        const DuplicatePair &pair = m_found.lines[size_t(i)].pair;
        const bool isIt = (pair.first == first && pair.second == second) || (pair.first == second && pair.second == first);
        if (isIt || (wasMerged && (pair.first == first || pair.second == first))) {
            m_found.lines.erase(m_found.lines.begin() + i);
            delete m_list->takeItem(i);
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    chooseWhichStays();
    showPair();
}

void DuplicatesDialog::enableButtons()
{
    const bool can = current() != nullptr && !m_isBusy && !m_services.library.isReadOnly();
    for (QPushButton *button : {m_swap, m_apart, m_merge}) {
        button->setEnabled(can);
    }
}

void DuplicatesDialog::tell(const QString &text)
{
    m_summary->setText(text);
}

} // namespace fourthp::ui
