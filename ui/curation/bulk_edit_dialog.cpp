// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/bulk_edit_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/settings.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/curation/bulk_preview_model.h"
#include "ui/curation/bulk_text.h"
#include "ui/curation/bulk_value_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kPlanDelay = 250ms; ///< After the last key.
constexpr int kProgressSteps = 1000;

} // namespace

BulkEditDialog::BulkEditDialog(const Services &services, std::vector<qint64> docids, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_docids(std::move(docids))
    , m_field(new QComboBox(this))
    , m_act(new QComboBox(this))
    , m_value(new BulkValueEditor(services, this))
    , m_summary(new QLabel(this))
    , m_model(new BulkPreviewModel(services, this))
    , m_preview(new QTableView(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit %Ln record(s)", nullptr, int(m_docids.size())));
    m_field->setObjectName(u"bulkField"_s);
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_act->setObjectName(u"bulkAct"_s);
    m_value->setObjectName(u"bulkValues"_s);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_preview->setObjectName(u"bulkPreview"_s);
    m_preview->setAccessibleName(tr("What would change"));
    m_preview->setModel(m_model);
    m_preview->setItemDelegate(new WrappedTextDelegate(m_preview));
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // Fitting them would ask for every row.
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 8);
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_progress->setTextVisible(false);
    m_progress->hide();

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&What to do"), m_act);
    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_change->setObjectName(u"applyBulk"_s);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_value);
    column->addWidget(m_summary);
    column->addWidget(m_preview, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(760, 520);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPlanDelay);
    connect(&m_soon, &QTimer::timeout, this, &BulkEditDialog::plan);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showActs);
    connect(m_act, &QComboBox::currentIndexChanged, this, &BulkEditDialog::askForValue);
    connect(m_value, &BulkValueEditor::changed, this, &BulkEditDialog::planSoon);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
    setBusy(false);
    m_types.start([&library = services.library, docids = m_docids](
                      const std::stop_token &stop) { return typesOf(library, docids, stop); },
        [this](const Result<std::set<RecordType>> &types) {
            if (types) {
                showFields(*types);
            } else {
                tell(ErrorText::explain(types.error()).text());
            }
        });
}

BulkEditDialog::~BulkEditDialog()
{
    m_stop.request_stop();
}

void BulkEditDialog::showFields(const std::set<RecordType> &types)
{
    m_fields = offeredFields(types);
    for (const OfferedField &field : m_fields) {
        m_field->addItem(field.label, field.path);
    }
    const int tags = m_field->findData(u"tags"_s); // What is changed in many records most often.
    m_field->setCurrentIndex(std::max(tags, 0));
    m_field->lineEdit()->selectAll();
}

const OfferedField *BulkEditDialog::chosenField() const
{
    const QString path = m_field->currentData().toString();
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&path](const OfferedField &field) { return field.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

void BulkEditDialog::showActs()
{
    const OfferedField *field = chosenField();
    const QSignalBlocker quiet(m_act);
    m_act->clear();
    for (const BulkAct act : {BulkAct::Append, BulkAct::Set, BulkAct::Remove, BulkAct::Replace,
             BulkAct::FindText, BulkAct::Empty}) {
        if (field != nullptr && suits(act, field->path)) {
            m_act->addItem(BulkText::act(act), int(act));
        }
    }
    m_act->setCurrentIndex(0);
    askForValue();
}

void BulkEditDialog::askForValue()
{
    if (const OfferedField *field = chosenField()) {
        m_value->ask(BulkAct(m_act->currentData().toInt()), field->path, *field->field);
    }
}

void BulkEditDialog::planSoon()
{
    m_planning.cancel();
    showPlan({}); // What is shown is never of another step.
    m_soon.start();
}

void BulkEditDialog::plan()
{
    const BulkStep step = m_value->step();
    if (const auto checked = checkStep(step, m_services.vocabularies); !checked) {
        showPlan({});
        tell(checked.error().subject == step.field ? tr("Fill in what shall be done.")
                                                   : ErrorText::explain(checked.error()).text());
        return;
    }
    tell(tr("Looking at the records …"));
    m_planning.start(
        [&library = m_services.library, docids = m_docids, step](
            std::stop_token stop) -> Result<std::shared_ptr<const BulkPlan>> {
            Result<BulkPlan> plan = planBulk(library, docids, changeBy({step}), {}, std::move(stop));
            return plan
                ? Result<std::shared_ptr<const BulkPlan>>(std::make_shared<const BulkPlan>(std::move(*plan)))
                : passOn(plan);
        },
        [this](Result<std::shared_ptr<const BulkPlan>> plan) {
            if (plan) {
                showPlan(std::move(*plan));
            } else if (plan.error().kind != ErrorKind::Cancelled) {
                tell(ErrorText::explain(plan.error()).text());
            }
        });
}

void BulkEditDialog::showPlan(std::shared_ptr<const BulkPlan> plan)
{
    m_plan = std::move(plan);
    m_model->setPlan(m_plan);
    if (m_plan != nullptr) {
        QStringList sentences {m_plan->changing == 0
                ? tr("No record would change.")
                : tr("%Ln record(s) would change.", nullptr, int(m_plan->changing))};
        if (m_plan->same > 0) {
            sentences.append(tr("%Ln record(s) say so already.", nullptr, int(m_plan->same)));
        }
        if (m_plan->refused > 0) {
            sentences.append(
                tr("%Ln record(s) cannot be changed; they stand last.", nullptr, int(m_plan->refused)));
        }
        tell(sentences.join(u' '));
    }
    const qint64 changing = m_plan == nullptr ? 0 : m_plan->changing;
    m_change->setText(changing == 0 ? tr("Change") : tr("Change %Ln record(s)", nullptr, int(changing)));
    m_change->setEnabled(changing > 0 && !m_isBusy);
}

void BulkEditDialog::apply()
{
    if (m_plan == nullptr || m_plan->changing == 0 || m_isBusy) {
        return;
    }
    setBusy(true);
    tell(tr("Changing the records …"));
    m_stop = {};
    m_applying.start(
        [&library = m_services.library, plan = m_plan, who = m_services.settings.author(),
            stop = m_stop.get_token(), this](const std::stop_token &) {
            const ProgressSink progress = [this](const Progress &step) {
                QMetaObject::invokeMethod(
                    this, [this, step] { showProgress(step); }, Qt::QueuedConnection);
            };
            return applyBulk(library, *plan, {who, {}}, progress, stop);
        },
        [this](const Result<BulkDone> &done) { finish(done); });
}

void BulkEditDialog::finish(const Result<BulkDone> &done)
{
    setBusy(false);
    if (done) {
        Q_EMIT changed(qint64(done->changes.size()), m_plan->refused + qint64(done->refused.size()));
        accept();
    } else if (done.error().kind == ErrorKind::Cancelled) {
        tell(tr("Stopped. Nothing was changed."));
    } else {
        tell(ErrorText::explain(done.error()).text());
    }
}

void BulkEditDialog::reject()
{
    if (m_isBusy) {
        m_stop.request_stop();
    } else {
        QDialog::reject();
    }
}

void BulkEditDialog::showProgress(const Progress &progress)
{
    if (m_isBusy && progress.total > 0) {
        m_progress->setRange(0, kProgressSteps);
        m_progress->setValue(int(progress.done * kProgressSteps / progress.total));
    }
}

void BulkEditDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_act), static_cast<QWidget *>(m_value)}) {
        widget->setEnabled(!busy);
    }
    m_change->setEnabled(!busy && m_plan != nullptr && m_plan->changing > 0);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
}

void BulkEditDialog::tell(const QString &text)
{
    m_summary->setText(text);
}

} // namespace fourthp::ui
