// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/link_check_dialog.h"

#include "core/search/search_engine.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Scope { All, Listed };

} // namespace

LinkCheckDialog::LinkCheckDialog(const Services &services, const SearchQuery &shown, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_query(shown)
    , m_scope(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_show(new QPushButton(tr("Show the records"), this))
    , m_start(new QPushButton(tr("Ask now"), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"linkCheckDialog"_s);
    setWindowTitle(tr("Check web addresses"));
    const std::pair<QWidget *, QString> names[] {{m_scope, u"linkCheckScope"_s},
        {m_message, u"linkCheckMessage"_s}, {m_progress, u"linkCheckProgress"_s},
        {m_show, u"linkCheckShow"_s}, {m_start, u"linkCheckStart"_s}, {m_close, u"linkCheckClose"_s}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(name);
    }
    m_scope->addItem(tr("All records"), All);
    m_scope->addItem(tr("The records in the list"), Listed);
    m_scope->setAccessibleName(tr("Whose addresses are checked"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the check"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_show);
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scope);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(460);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LinkCheckDialog::count);
    connect(m_start, &QPushButton::clicked, this, &LinkCheckDialog::check);
    connect(m_close, &QPushButton::clicked, this, &LinkCheckDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT staleWanted();
        accept();
    });
    count();
}

LinkCheckDialog::~LinkCheckDialog() = default;

void LinkCheckDialog::count()
{
    enter(Stage::Counting);
    const bool onlyListed = m_scope->currentData().toInt() == Listed;
    m_planTask.start(
        [&library = m_services.library, &search = m_services.search, query = m_query, onlyListed](
            std::stop_token stop) -> Result<LinkPlan> {
            if (!onlyListed) {
                return planLinkCheck(library, std::nullopt, {}, stop);
            }
            Result<SearchAnswer> found = search.search(query, stop);
            return found ? planLinkCheck(library, std::move(found->docids), {}, stop) : passOn(found);
        },
        [this](Result<LinkPlan> plan) {
            if (plan) {
                showPlan(std::move(*plan));
            } else if (plan.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(plan.error()).text());
                enter(Stage::Ended);
            }
        });
}

void LinkCheckDialog::showPlan(LinkPlan plan)
{
    m_plan = std::move(plan);
    const int addresses = int(m_plan.addresses.size());
    QStringList said;
    if (addresses == 0) {
        said.append(tr("There is no web address to ask."));
    } else {
        said.append(tr("%Ln web address(es) will be asked whether something is there.", nullptr, addresses));
        said.append(tr("They are of %Ln site(s). Each of them learns the internet address of this computer, "
                       "and nothing else.",
            nullptr, m_plan.sites));
    }
    if (m_plan.checkedLately > 0) {
        said.append(
            tr("%Ln address(es) were asked within a day and are left out.", nullptr, m_plan.checkedLately));
    }
    if (m_plan.heldBack > 0) {
        said.append(
            tr("%Ln address(es) stand only in records that must not leave this computer and are not asked.",
                nullptr, m_plan.heldBack));
    }
    if (m_plan.notForAsking > 0) {
        said.append(
            tr("%Ln address(es) are not of the public web and are not asked.", nullptr, m_plan.notForAsking));
    }
    m_message->setText(said.join(u'\n'));
    enter(Stage::Asking);
}

void LinkCheckDialog::check()
{
    enter(Stage::Checking);
    m_checkTask.start(
        [&library = m_services.library, plan = m_plan, progress = progressIn(m_progress)](
            const std::stop_token &stop) { return checkLinks(library, plan, {}, progress, stop); },
        [this](const Result<LinkReport> &report) { showReport(report); });
}

void LinkCheckDialog::showReport(const Result<LinkReport> &report)
{
    if (!report) {
        m_message->setText(report.error().kind == ErrorKind::Cancelled
                ? tr("Stopped. What was answered until then is kept, and the next check goes on from there.")
                : report.error().kind == ErrorKind::Network
                ? tr(
                    "No site could be reached. Nothing was noted: this computer seems to have no connection.")
                : ErrorText::explain(report.error()).text());
        enter(Stage::Ended);
        return;
    }
    const auto of = [&report](WebOutcome outcome) {
        const auto found = report->outcomes.find(outcome);
        return found == report->outcomes.end() ? 0 : found->second;
    };
    QStringList said {tr("%Ln address(es) were asked.", nullptr, report->asked)};
    const auto add = [&said](const QString &sentence, int count) {
        if (count > 0) {
            said.append(sentence.arg(Formats::count(count)));
        }
    };
    add(tr("Something is there: %1"), of(WebOutcome::Fine));
    add(tr("Moved to another site: %1"), of(WebOutcome::Moved));
    add(tr("There, but not for programs: %1"), of(WebOutcome::Refused));
    add(tr("Gone: %1"), of(WebOutcome::Gone));
    add(tr("Out of order today: %1"), of(WebOutcome::Failing));
    add(tr("Not reached: %1"), of(WebOutcome::NotReached));
    add(tr("With a certificate that is not valid: %1"), of(WebOutcome::BadCertificate));
    m_message->setText(said.join(u'\n'));
    enter(Stage::Ended);
    m_show->setVisible(of(WebOutcome::Gone) + of(WebOutcome::Failing) + of(WebOutcome::NotReached) > 0);
}

void LinkCheckDialog::enter(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::Counting) {
        m_message->setText(tr("Counting addresses…"));
    }
    m_scope->setEnabled(stage == Stage::Counting || stage == Stage::Asking);
    m_progress->setVisible(stage == Stage::Counting || stage == Stage::Checking);
    m_progress->setRange(0, 0);
    m_show->hide();
    m_start->setVisible(stage == Stage::Counting || stage == Stage::Asking);
    m_start->setEnabled(
        stage == Stage::Asking && !m_plan.addresses.empty() && !m_services.library.isReadOnly());
    m_start->setDefault(stage == Stage::Asking);
    m_close->setText(stage == Stage::Checking ? tr("Stop")
            : stage == Stage::Ended           ? tr("Close")
                                              : tr("Cancel"));
    if (stage == Stage::Ended) {
        m_close->setFocus();
    }
    // A window does not grow by itself with what a label that wraps has to say.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void LinkCheckDialog::reject()
{
    if (m_stage == Stage::Checking) {
        m_checkTask.stop(); // The answer says what became of it.
    } else {
        QDialog::reject();
    }
}

} // namespace fourthp::ui
