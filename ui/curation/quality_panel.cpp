// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/quality_panel.h"

#include "core/base/clock.h"
#include "core/curation/mark_checked.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/scrolled_page.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/curation/rubric_draft.h"
#include "ui/curation/rubric_table.h"
#include "ui/record/record_commands.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kLinesOfMissing = 6;

Labels readerLabels(const Services &services)
{
    return {services.vocabularies, readerLanguages()};
}

} // namespace

QualityPanel::QualityPanel(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_drafts(services.library, [this](const Error &error) { tell(ErrorText::explain(error).text()); })
{
    setObjectName(u"qualityPanel"_s);
    QWidget *inside = makeScrolledPage(this);
    auto *column = new QVBoxLayout(inside);
    const auto addLabel = [inside, column](const QString &name, QFont::Weight weight = QFont::Normal) {
        auto *label = new QLabel(inside);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont font = label->font();
        font.setWeight(weight);
        label->setFont(font);
        column->addWidget(label);
        return label;
    };
    m_meter = new QProgressBar(inside);
    m_meter->setObjectName(u"completenessMeter"_s);
    column->addWidget(m_meter);
    m_demanded = addLabel(u"qualityDemanded"_s);
    m_missingLabel = addLabel(u"qualityMissingLabel"_s, QFont::DemiBold);
    m_missing = new QListWidget(inside);
    m_missing->setObjectName(u"qualityMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setResizeMode(QListView::Adjust); // Else lines keep the height that they had in another width.
    m_missing->setItemDelegate(new WrappedTextDelegate(m_missing));
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missing->setFixedHeight(m_missing->fontMetrics().lineSpacing() * kLinesOfMissing);
    column->addWidget(m_missing);
    m_partnership = addLabel(u"qualityPartnership"_s);
    m_freshLabel = addLabel(u"qualityFreshLabel"_s, QFont::DemiBold);
    m_fresh = addLabel(u"qualityFresh"_s);
    m_checked = new QPushButton(inside);
    m_checked->setObjectName(u"markChecked"_s);
    column->addWidget(m_checked, 0, Qt::AlignLeading);
    m_evidenceLabel = addLabel(u"qualityEvidenceLabel"_s, QFont::DemiBold);
    m_evidence = addLabel(u"qualityEvidence"_s);
    m_rubricLabel = addLabel(u"qualityRubricLabel"_s, QFont::DemiBold);
    m_rubric = new RubricTable(inside);
    m_rubric->setObjectName(u"rubricTable"_s);
    column->addWidget(m_rubric);
    m_unsavedLabel = addLabel(u"qualityUnsaved"_s);
    m_unsavedLabel->hide();
    m_message = addLabel(u"qualityMessage"_s);
    m_save = new QPushButton(inside);
    m_save->setObjectName(u"saveRubric"_s);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch();

    connect(m_missing, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT fieldWanted(item->data(kKeyRole).toString()); });
    connect(m_rubric, &RubricTable::changed, this, &QualityPanel::noteTyping);
    connect(m_save, &QPushButton::clicked, this, &QualityPanel::saveScores);
    connect(m_checked, &QPushButton::clicked, this, &QualityPanel::markChecked);
    retranslate();
}

void QualityPanel::showRecord(const Document &shown, bool editable)
{
    const bool isAnother = shown.id() != m_id;
    m_id = shown.id();
    m_shown = shown;
    m_editable = editable;
    m_isStale = true; // What it names may have changed as well.
    if (isAnother) {
        m_load.cancel();
        m_contents = {};
        tell({});
        // Scores of the record before must not be at hand while this one is read: they would be saved to it.
        for (QWidget *part :
            std::initializer_list<QWidget *> {m_rubricLabel, m_rubric, m_unsavedLabel, m_save, m_checked}) {
            part->hide();
        }
    }
    if (isVisible()) {
        load();
    }
}

void QualityPanel::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        load();
    }
    QWidget::showEvent(event);
}

void QualityPanel::load()
{
    m_isStale = false;
    m_load.start([&library = m_services.library, id = m_id, labels = readerLabels(m_services)](
                     std::stop_token) { return loadQuality(library, id, labels); },
        [this](Result<QualityContents> contents) {
            if (contents) {
                showContents(std::move(*contents));
            } else if (contents.error().kind != ErrorKind::Cancelled) {
                tell(ErrorText::explain(contents.error()).text());
            }
        });
}

void QualityPanel::showContents(QualityContents contents)
{
    m_contents = std::move(contents);
    takeUpDraft();
    const Quality &quality = m_contents.quality;
    const Labels labels = readerLabels(m_services);
    m_meter->setValue(quality.completeness.percent());
    m_demanded->setText(QualityText::demanded(quality.completeness));
    m_demanded->setVisible(quality.completeness.demanded > 0);
    showMissing();
    m_partnership->setVisible(quality.partnership.has_value());
    m_partnership->setText(quality.partnership ? QualityText::partnership(*quality.partnership) : QString());
    QStringList findings;
    for (const StaleFinding &finding : quality.stale) {
        findings.append(u"• "_s + QualityText::stale(finding, m_contents.titles));
    }
    m_fresh->setText(findings.isEmpty() ? tr("Nothing is known to be out of date.") : findings.join(u'\n'));
    const bool hasResults = quality.rubric.has_value() || quality.evidence.results() > 0;
    m_evidenceLabel->setVisible(hasResults);
    m_evidence->setVisible(hasResults);
    m_evidence->setText(QualityText::evidence(quality.evidence, labels));
    showRubric();
    enableButtons();
}

void QualityPanel::takeUpDraft()
{
    const auto &stored = m_contents.quality.rubric;
    if (!stored) {
        return;
    }
    if (!m_known.contains(m_id.value)) {
        m_known.insert(m_id.value);
        if (!m_contents.scoresDraft.isEmpty()) {
            noteUnsaved(withLines(stored->lines, linesOfDraft(m_contents.scoresDraft)));
        }
    } else if (m_unsaved.contains(m_id.value)) { // Others may have scored meanwhile.
        noteUnsaved(withLines(stored->lines, m_unsaved.value(m_id.value)));
    }
}

void QualityPanel::noteUnsaved(const std::vector<RubricLine> &lines)
{
    const std::vector<RubricLine> changed = changedLines(m_contents.quality.rubric->lines, lines);
    m_drafts.note(m_id, kRubricDraft, rubricDraftText(changed));
    if (changed.empty()) {
        m_unsaved.remove(m_id.value);
    } else {
        m_unsaved.insert(m_id.value, changed);
    }
}

void QualityPanel::showMissing()
{
    const Labels labels = readerLabels(m_services);
    const int row = m_missing->currentRow();
    m_missing->clear();
    for (const MissingField &missing : m_contents.quality.completeness.missing) {
        auto *item = new QListWidgetItem(QualityText::missing(missing, labels), m_missing);
        item->setData(kKeyRole, QString(missing.field->key));
    }
    m_missing->setCurrentRow(std::min(row, m_missing->count() - 1));
    m_missing->setVisible(m_missing->count() > 0);
    m_missingLabel->setText(
        m_missing->count() > 0 ? tr("Still empty (Enter opens the field)") : tr("Nothing is missing."));
}

void QualityPanel::showRubric()
{
    const auto &stored = m_contents.quality.rubric;
    for (QWidget *part : std::initializer_list<QWidget *> {m_rubricLabel, m_rubric, m_save}) {
        part->setVisible(stored.has_value());
    }
    if (!stored) {
        return;
    }
    Rubric shown = *stored;
    if (const auto typed = m_unsaved.constFind(m_id.value); typed != m_unsaved.constEnd()) {
        shown.lines = withLines(std::move(shown.lines), *typed);
    }
    m_rubricLabel->setText(tr("Criteria of a promising practice") + u'\n' + QualityText::rubric(shown));
    m_rubric->show(shown, readerLabels(m_services));
}

void QualityPanel::noteTyping()
{
    if (!m_contents.quality.rubric) {
        return;
    }
    const Rubric typed {m_rubric->lines()};
    m_rubricLabel->setText(tr("Criteria of a promising practice") + u'\n' + QualityText::rubric(typed));
    noteUnsaved(typed.lines);
    enableButtons();
}

void QualityPanel::saveScores()
{
    m_isBusy = true;
    enableButtons();
    m_commands.change([id = m_id, lines = m_unsaved.value(m_id.value)](Library &library,
                          const Editor &editor) { return saveRubric(library, id, lines, editor); },
        tr("Scored “%1”."),
        [self = QPointer(this), id = m_id, lines = m_unsaved.value(m_id.value)](
            const Result<SavedChange> &saved) {
            if (self == nullptr) {
                return;
            }
            self->m_isBusy = false;
            if (saved && self->m_unsaved.value(id.value) == lines) {
                self->m_unsaved.remove(id.value);
                self->m_drafts.note(id, kRubricDraft, {});
            }
            if (self->m_id == id) {
                self->tell(
                    saved ? QString() : QualityText::refused(saved.error(), readerLabels(self->m_services)));
                if (!saved) {
                    self->m_rubric->focusReason(saved.error().subject);
                }
            }
            self->enableButtons();
        });
}

void QualityPanel::markChecked()
{
    m_commands.change([id = m_id, today = m_services.clock.nowUtc().date()](Library &library,
                          const Editor &editor) { return fourthp::markChecked(library, id, today, editor); },
        tr("“%1” is marked as checked today."));
}

void QualityPanel::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void QualityPanel::enableButtons()
{
    const auto isOfDates = [](const StaleFinding &finding) {
        return finding.reason == StaleReason::CheckDue || finding.reason == StaleReason::NotChecked;
    };
    const auto &stale = m_contents.quality.stale;
    m_checked->setVisible(std::any_of(stale.begin(), stale.end(), isOfDates));
    m_checked->setEnabled(m_editable);
    m_rubric->setEditable(m_editable);
    m_unsavedLabel->setVisible(m_unsaved.contains(m_id.value));
    m_save->setEnabled(m_editable && !m_isBusy && m_unsaved.contains(m_id.value));
}

void QualityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isStale = true;
        if (isVisible()) {
            load();
        }
    }
    QWidget::changeEvent(event);
}

void QualityPanel::retranslate()
{
    m_meter->setFormat(tr("%p% filled"));
    m_meter->setAccessibleName(tr("How much of the record is filled"));
    m_missing->setAccessibleName(tr("Fields that are still empty"));
    m_freshLabel->setText(tr("How fresh it is"));
    m_evidenceLabel->setText(tr("How well the results are proved"));
    m_checked->setText(tr("I have checked it today"));
    m_save->setText(tr("Save the scores"));
    m_unsavedLabel->setText(tr("There are scores here that are not saved yet."));
}

} // namespace fourthp::ui
