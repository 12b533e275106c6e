// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/leading_side.h"
#include "ui/common/settings.h"
#include "ui/exchange/import_columns_page.h"
#include "ui/exchange/import_file_page.h"
#include "ui/exchange/import_plan_page.h"
#include "ui/exchange/import_text.h"
#include "ui/exchange/import_words_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kProgressSteps = 1000;
const QString kKnownChoice = u"importKnown"_s;
const QString kLikelyChoice = u"importLikely"_s;

/// What the person chose the last time.
ImportChoices rememberedChoices(const Settings &settings)
{
    const auto chosen = [&settings](const QString &name, KnownRecords otherwise) {
        const int code = settings.choice(name, QString::number(int(otherwise))).toInt();
        return code < 0 || code > int(KnownRecords::Add) ? otherwise : KnownRecords(code);
    };
    const ImportChoices usual;
    return {chosen(kKnownChoice, usual.known), chosen(kLikelyChoice, usual.likely), {}};
}

void remember(const ImportChoices &choices, Settings &settings)
{
    settings.setChoice(kKnownChoice, QString::number(int(choices.known)));
    settings.setChoice(kLikelyChoice, QString::number(int(choices.likely)));
}

} // namespace

ImportDialog::ImportDialog(
    const Services &services, RecordCommands &commands, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_steps(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_file(new ImportFilePage(services, m_pages))
    , m_columns(new ImportColumnsPage(services, m_pages))
    , m_words(new ImportWordsPage(services, m_pages))
    , m_rows(new ImportPlanPage(services, m_pages))
    , m_end(new EmptyState(m_pages))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Import records"));
    nameParts();
    arrange();
    connectParts();
    resize(940, 540);
    m_justStopped.setSingleShot(true);
    goTo(File);
    if (!path.isEmpty()) {
        m_file->begin(path);
    }
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::nameParts()
{
    setObjectName(u"importDialog"_s);
    m_steps->setObjectName(u"importStep"_s);
    m_end->setObjectName(u"importEnd"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_close->setObjectName(u"importClose"_s);
}

void ImportDialog::arrange()
{
    QFont bold = m_steps->font();
    bold.setBold(true);
    m_steps->setFont(bold);
    for (QLabel *label : {m_steps, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        keepAtLeadingSide(*label);
    }
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_next->setDefault(true);
    for (QWidget *page :
        {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_words),
            static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_end)}) {
        m_pages->addWidget(page); // In the order of `Step`.
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void ImportDialog::connectParts()
{
    connect(m_file, &ImportFilePage::changed, this, &ImportDialog::updateButtons);
    connect(m_columns, &ImportColumnsPage::changed, this, &ImportDialog::updateButtons);
    connect(m_rows, &ImportPlanPage::changed, this, [this] {
        if (const auto plan = m_rows->plan()) {
            m_plan = plan;
        }
        updateButtons();
    });
    connect(m_rows, &ImportPlanPage::planWanted, this,
        [this] { startPlan(m_plan->order.mapping, m_rows->choices()); });
    connect(m_rows, &ImportPlanPage::saveRefusedWanted, this, &ImportDialog::saveRefused);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goNext);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

bool ImportDialog::isTable() const
{
    return factsOf(m_file->file().format).isTable;
}

void ImportDialog::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    tell({});
    if (step == Columns) {
        m_columns->focusTable();
    } else if (step == Words) {
        m_words->focusTable();
    } else if (step == Plan) {
        m_rows->focusRows();
    } else if (step == Done) {
        m_end->focusFirstAction();
    }
    updateButtons();
}

void ImportDialog::goNext()
{
    switch (step()) {
    case File:
        if (isTable()) {
            m_columns->setLook(*m_file->look());
            goTo(Columns);
        } else {
            planAnew({});
        }
        break;
    case Columns:
        m_askedForWords = false;
        planAnew(m_columns->mapping());
        break;
    case Words:
        m_columns->setMapping(m_words->decided());
        planAnew(m_words->decided());
        break;
    case Plan:
        startImport();
        break;
    case Done:
        break;
    }
}

void ImportDialog::goBack()
{
    if (m_done != nullptr) {
        goTo(Done);
    } else if (step() == Plan && isTable()) {
        goTo(m_askedForWords ? Words : Columns);
    } else if (step() == Words) {
        m_columns->setMapping(m_words->decided());
        goTo(Columns);
    } else {
        goTo(File);
    }
}

/// With what was decided on single rows, as long as they are the same ones.
void ImportDialog::planAnew(const ImportMapping &mapping)
{
    ImportChoices choices = rememberedChoices(m_services.settings);
    const ImportLook look = m_file->look().value_or(ImportLook());
    if (m_plan != nullptr && m_plan->order.path == m_file->file().path
        && m_plan->order.format == m_file->file().format && m_plan->order.reading == look.reading) {
        choices.entries = m_plan->choices.entries;
    }
    startPlan(mapping, choices);
}

void ImportDialog::startPlan(const ImportMapping &mapping, const ImportChoices &choices)
{
    const ImportFile file = m_file->file();
    const TableReading reading = m_file->look() ? m_file->look()->reading : TableReading();
    const ImportOrder order {file.path, file.format, reading, mapping};
    begin(Work::Planning);
    tell(tr("Comparing the file with the library …"));
    m_planning.start(
        [&library = m_services.library, &vocabularies = m_services.vocabularies, order, choices,
            progress = progressSink()](std::stop_token stop) -> Result<std::shared_ptr<const ImportPlan>> {
            Result<ImportPlan> plan
                = planImport(library, order, choices, vocabularies, progress, std::move(stop));
            if (!plan) {
                return passOn(plan);
            }
            return std::make_shared<const ImportPlan>(std::move(*plan));
        },
        [this](const Result<std::shared_ptr<const ImportPlan>> &plan) {
            end();
            if (plan) {
                takePlan(*plan);
            } else {
                m_rows->showOwnChoices();
                tell(ImportText::problem(plan.error(), m_file->file().path));
            }
        });
}

void ImportDialog::takePlan(const std::shared_ptr<const ImportPlan> &plan)
{
    ImportChoices choices = plan->choices;
    if (!choices.entries.empty() && m_plan != nullptr && plan->fileChecksum != m_plan->fileChecksum) {
        choices.entries.clear(); // They were decided of other rows.
        startPlan(plan->order.mapping, choices);
        return;
    }
    remember(choices, m_services.settings);
    showPlan(plan);
}

void ImportDialog::showPlan(const std::shared_ptr<const ImportPlan> &plan)
{
    m_plan = plan;
    if (step() == Columns && !m_askedForWords && !plan->unknownWords.empty()) {
        m_askedForWords = true;
        m_words->setWords(*plan);
        goTo(Words);
        return;
    }
    m_rows->setPlan(plan);
    goTo(Plan);
    if (plan->lines.empty()) {
        tell(tr("There is nothing to import in this file."));
    }
}

void ImportDialog::startImport()
{
    begin(Work::Importing);
    tell(tr("Importing …"));
    m_importing.start(
        [&library = m_services.library, &vocabularies = m_services.vocabularies, plan = m_plan,
            who = m_services.settings.author(), progress = progressSink()](const std::stop_token &stop) {
            return applyImport(library, *plan, {who, {}}, vocabularies, progress, stop);
        },
        [this](const Result<ImportDone> &done) { finish(done); });
}

void ImportDialog::finish(const Result<ImportDone> &done)
{
    end();
    if (!done) {
        if (done.error().kind == ErrorKind::Cancelled) {
            tellStopped();
        } else {
            tell(ImportText::problem(done.error(), m_plan->order.path));
        }
        return;
    }
    m_done = std::make_shared<const ImportDone>(*done);
    m_rows->freeze(*m_done);
    showDone();
    goTo(Done);
    Q_EMIT imported(ImportText::done(*m_done));
}

void ImportDialog::begin(Work work)
{
    m_work = work;
    m_progress->setRange(0, 0);
    m_progress->show();
    updateButtons();
}

void ImportDialog::end()
{
    m_work = Work::None;
    m_progress->hide();
    tell({});
    updateButtons();
}

ProgressSink ImportDialog::progressSink()
{
    return [this](const Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { showProgress(progress); }, Qt::QueuedConnection);
    };
}

void ImportDialog::showProgress(const Progress &progress)
{
    if (m_work != Work::None && progress.total > 0) {
        m_progress->setRange(0, kProgressSteps);
        m_progress->setValue(int(progress.done * kProgressSteps / progress.total));
    }
}

void ImportDialog::updateButtons()
{
    const bool isIdle = m_work == Work::None;
    const qint64 rows
        = m_plan == nullptr ? 0 : m_plan->count(ImportAct::Add) + m_plan->count(ImportAct::Update);
    const bool canGoOn = step() == File ? m_file->look().has_value()
        : step() == Columns             ? m_columns->isReady()
        : step() == Plan                ? rows > 0 && m_rows->plan() != nullptr
                                        : step() == Words;
    m_pages->setEnabled(isIdle);
    m_back->setVisible(step() != File && step() != Done);
    m_back->setEnabled(isIdle && !(step() == Plan && m_rows->isDeciding()));
    m_next->setVisible(m_done == nullptr);
    m_next->setEnabled(isIdle && canGoOn);
    m_next->setText(step() != Plan ? tr("&Next")
            : rows == 0            ? tr("&Import")
                                   : tr("&Import %Ln row(s)", nullptr, int(rows)));
    m_close->setText(m_done != nullptr ? tr("Close") : isIdle ? tr("Cancel") : tr("Stop"));
    const QStringList names {tr("Which file, and how it is read"), tr("What the columns become"),
        tr("Words that no list knows"), tr("What would become of every row"), tr("What was done")};
    m_steps->setText(m_done != nullptr && step() == Plan ? tr("What became of every row") : names.at(step()));
}

void ImportDialog::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace fourthp::ui
