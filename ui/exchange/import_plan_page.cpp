// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_plan_page.h"

#include "ui/common/eliding_delegate.h"
#include "ui/common/formats.h"
#include "ui/common/theme.h"
#include "ui/exchange/import_choice.h"
#include "ui/exchange/import_choices_bar.h"
#include "ui/exchange/import_plan_model.h"
#include "ui/exchange/import_text.h"
#include "ui/record/safe_text_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// What can be done with a row that is not refused.
std::vector<ImportAct> fatesOf(const ImportLine &line)
{
    if (line.act == ImportAct::Refuse) {
        return {};
    }
    if (line.target.isEmpty()) {
        return {ImportAct::Add, ImportAct::Skip};
    }
    return {ImportAct::Update, ImportAct::Add, ImportAct::Skip};
}

} // namespace

ImportPlanPage::ImportPlanPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(new ImportChoicesBar(this))
    , m_model(new ImportPlanModel(services, this))
    , m_rows(new QTableView(this))
    , m_fateLabel(new QLabel(tr("&This row:"), this))
    , m_fate(new QComboBox(this))
    , m_details(new SafeTextView(this))
    , m_saveRefused(new QPushButton(tr("Save the refused rows to a file…"), this))
    , m_message(new QLabel(this))
{
    nameParts();
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // Fitting them would ask for every row.
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->setColumnWidth(ImportPlanModel::Line, fontMetrics().horizontalAdvance(u"100 000"_s) + 16);
    m_rows->setColumnWidth(ImportPlanModel::Act, fontMetrics().horizontalAdvance(u"MMMMMMMM"_s) + 16);
    m_rows->setColumnWidth(ImportPlanModel::Record, 220);
    m_fateLabel->setBuddy(m_fate);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_details->setOpenLinks(false);
    m_details->setTabChangesFocus(true);
    m_saveRefused->setAutoDefault(false);
    arrange();
    takeStyle();
    connect(m_bar, &ImportChoicesBar::filterChosen, this, &ImportPlanPage::showFiltered);
    connect(m_bar, &ImportChoicesBar::choiceMade, this, &ImportPlanPage::planWanted);
    connect(
        m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPlanPage::showRow);
    connect(m_model, &ImportPlanModel::dataChanged, this, &ImportPlanPage::showRow);
    connect(m_model, &ImportPlanModel::dataChanged, m_message, &QWidget::hide); // It went well this time.
    connect(m_model, &ImportPlanModel::failed, this, &ImportPlanPage::tell);
    connect(m_fate, &QComboBox::activated, this, &ImportPlanPage::decide);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPlanPage::saveRefusedWanted);
}

void ImportPlanPage::nameParts()
{
    m_rows->setObjectName(u"importPlan"_s);
    m_rows->setAccessibleName(tr("What would become of every row"));
    m_fate->setObjectName(u"importFate"_s);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setAccessibleName(tr("The chosen row field by field"));
    m_saveRefused->setObjectName(u"importSaveRefused"_s);
    m_message->setObjectName(u"importPlanMessage"_s);
}

void ImportPlanPage::arrange()
{
    auto *side = new QWidget(this);
    auto *fate = new QHBoxLayout;
    fate->addWidget(m_fateLabel);
    fate->addWidget(m_fate, 1);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->addLayout(fate);
    sideColumn->addWidget(m_details, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rows);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_message);
    column->addWidget(m_saveRefused, 0, Qt::AlignLeading);
}

void ImportPlanPage::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_decided = std::make_shared<std::shared_ptr<const ImportPlan>>(m_plan);
    m_deciding = 0;
    m_changesOthers = false;
    m_bar->setEnabled(true);
    m_message->hide();
    m_saveRefused->setVisible(m_plan != nullptr && m_plan->count(ImportAct::Refuse) > 0);
    if (m_plan != nullptr) {
        m_bar->show(*m_plan);
    }
    m_model->setPlan(m_plan);
    showFiltered();
}

void ImportPlanPage::showOwnChoices()
{
    if (m_plan != nullptr) {
        m_bar->show(*m_plan);
    }
}

ImportChoices ImportPlanPage::choices() const
{
    return m_plan == nullptr ? ImportChoices() : m_bar->choices(m_plan->choices);
}

void ImportPlanPage::freeze(const ImportDone &done)
{
    m_isFrozen = true;
    m_bar->freeze();
    m_model->setChanges(done.changes);
    setPlan(std::make_shared<const ImportPlan>(withRefusals(*m_plan, done)));
    const bool hasRefused = m_plan->count(ImportAct::Refuse) > 0;
    m_bar->chooseFilter(hasRefused ? std::optional(ImportAct::Refuse) : std::nullopt);
}

void ImportPlanPage::focusRows()
{
    m_rows->setFocus();
}

void ImportPlanPage::showFiltered()
{
    m_model->filter(m_bar->filter());
    m_rows->setCurrentIndex(m_model->index(0, 0));
    showRow();
}

void ImportPlanPage::showRow()
{
    const int row = m_rows->currentIndex().row();
    const ImportLine *line = m_model->lineAt(row);
    const ImportRow *read = m_model->rowAt(row);
    m_details->setHtml(read == nullptr ? QString() : read->html);
    const std::vector<ImportAct> fates
        = line == nullptr || m_isFrozen ? std::vector<ImportAct>() : fatesOf(*line);
    m_fateLabel->setVisible(!fates.empty());
    m_fate->setVisible(!fates.empty());
    m_fate->clear();
    for (const ImportAct act : fates) {
        m_fate->addItem(ImportText::fate(act), int(act));
    }
    if (line != nullptr) { // What is the same already is an update that changes nothing.
        m_fate->setCurrentIndex(
            m_fate->findData(int(line->act == ImportAct::Same ? ImportAct::Update : line->act)));
    }
}

void ImportPlanPage::decide()
{
    const int row = m_rows->currentIndex().row();
    const ImportLine *line = m_model->lineAt(row);
    const auto act = ImportAct(m_fate->currentData().toInt());
    if (line == nullptr || act == line->act) {
        return;
    }
    ++m_deciding;
    m_bar->setEnabled(false);
    const size_t place = m_model->placeAt(row);
    // Another line that says the same goes first where this one is left out, and waits where it comes back.
    m_changesOthers = m_changesOthers
        || (act == ImportAct::Skip ? hasTwins(*m_plan, place) : line->act == ImportAct::Skip);
    m_decisions.add(
        [&library = m_services.library, decided = m_decided, place,
            act]() -> Result<std::shared_ptr<const ImportPlan>> {
            Result<ImportPlan> changed = withFate(library, **decided, place, act);
            if (!changed) {
                return passOn(changed);
            }
            *decided = std::make_shared<const ImportPlan>(std::move(*changed));
            return *decided;
        },
        [this, place, decided = m_decided](const Result<std::shared_ptr<const ImportPlan>> &plan) {
            if (decided == m_decided) { // Else of a plan before this one.
                takeDecision(place, plan);
            }
        });
    Q_EMIT changed();
}

void ImportPlanPage::takeDecision(size_t place, const Result<std::shared_ptr<const ImportPlan>> &plan)
{
    --m_deciding;
    m_bar->setEnabled(m_deciding == 0);
    const bool isPlannedAnew = m_deciding == 0 && std::exchange(m_changesOthers, false);
    if (plan) {
        m_plan = *plan;
        m_model->replacePlan(m_plan, place);
    } else {
        showRow(); // As it is still decided.
        tell(plan.error());
    }
    if (!isPlannedAnew) { // Else the numbers are still to come.
        m_bar->show(*m_plan);
    }
    Q_EMIT changed();
    if (isPlannedAnew) {
        Q_EMIT planWanted();
    }
}

void ImportPlanPage::tell(const Error &error)
{
    m_message->setText(m_isFrozen ? ImportText::problemAfterwards(error, m_plan->order.path)
                                  : ImportText::problem(error, m_plan->order.path));
    m_message->show();
}

void ImportPlanPage::takeStyle()
{
    PageStyle style;
    style.text = palette().color(QPalette::Text);
    style.secondary = secondaryText(palette());
    style.link = palette().color(QPalette::Link);
    style.rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_model->setStyle(style);
}

void ImportPlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        takeStyle();
    }
}

} // namespace fourthp::ui
