// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sources_page.h"

#include "core/store/channel_order.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/leading_side.h"
#include "ui/settings/source_test.h"
#include "ui/settings/sources_text.h"
#include "ui/settings/way_dialog.h"
#include "ui/sync/source_commands.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_log_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

/// Not so a folder with bundles.
bool channelIsOnline(const Channel &channel)
{
    return channel.url.startsWith("http"_L1, Qt::CaseInsensitive);
}

} // namespace

SourcesPage::SourcesPage(const Services &services, SyncController &controller, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_controller(controller)
    , m_commands(new SourceCommands(services, controller, this))
    , m_table(new QTableWidget(0, 3, this))
    , m_add(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_address(new QLabel(this))
    , m_last(new QLabel(this))
    , m_way(new QLabel(this))
    , m_automatic(new QCheckBox(this))
    , m_metered(new QCheckBox(this))
    , m_paused(new QCheckBox(this))
    , m_password(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_connection(new QPushButton(this))
    , m_run(new SourceTest(services, controller, this))
    , m_message(new QLabel(this))
    , m_refresh(services.library, 500ms, [this] { refresh(); })
{
    setObjectName(u"sourcesPage"_s);
    const std::pair<QWidget *, QString> names[] {{m_table, u"sourceTable"_s}, {m_add, u"sourceAdd"_s},
        {m_up, u"sourceUp"_s}, {m_down, u"sourceDown"_s}, {m_remove, u"sourceRemove"_s},
        {m_address, u"sourceAddress"_s}, {m_last, u"sourceLast"_s}, {m_automatic, u"sourceAutomatic"_s},
        {m_metered, u"sourceMetered"_s}, {m_paused, u"sourcePaused"_s}, {m_password, u"sourcePassword"_s},
        {m_test, u"sourceTest"_s}, {m_way, u"sourceWay"_s}, {m_connection, u"sourceConnection"_s}, {m_message, u"sourceMessage"_s}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(name);
    }
    for (QPushButton *button : {m_add, m_up, m_down, m_remove, m_password, m_test, m_connection}) {
        button->setAutoDefault(false);
    }
    for (QLabel *label : {m_address, m_last, m_way, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    makeReadOnly(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(110);
    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_up, m_down, m_remove}) {
        order->addWidget(button);
    }
    order->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 2);
    column->addLayout(order);
    column->addWidget(createDetails());
    column->addWidget(m_run, 2);
    column->addWidget(m_message);
    m_message->hide();
    connectParts();
    retranslate();
    enableButtons();
    refresh();
}

SourcesPage::~SourcesPage() = default;

QWidget *SourcesPage::createDetails()
{
    auto *details = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_password);
    buttons->addWidget(m_connection);
    buttons->addStretch();
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
        std::initializer_list<QWidget *> {m_address, m_last, m_way, m_automatic, m_metered, m_paused}) {
        column->addWidget(widget);
    }
    column->addLayout(buttons);
    return details;
}

void SourcesPage::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SourcesPage::showChosen);
    connect(m_add, &QPushButton::clicked, this, [this] { m_commands->add(*this); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const SourceState *source = chosen()) {
            m_commands->remove(source->channel, *this);
        }
    });
    for (QCheckBox *box : {m_automatic, m_metered, m_paused}) {
        connect(box, &QCheckBox::clicked, this, &SourcesPage::keepSettings);
    }
    connect(m_password, &QPushButton::clicked, this, [this] {
        if (const SourceState *source = chosen()) {
            m_commands->askSecret(source->channel, *this, [this] { test(); });
        }
    });
    connect(m_test, &QPushButton::clicked, this, &SourcesPage::test);
    connect(m_connection, &QPushButton::clicked, this, [this] { askWay({}); });
    connect(m_run, &SourceTest::changed, this, &SourcesPage::enableButtons);
    connect(m_run, &SourceTest::trustWanted, this, &SourcesPage::askWay);
    connect(m_commands, &SourceCommands::message, this, &SourcesPage::tell);
    connect(m_commands, &SourceCommands::changed, this, &SourcesPage::refresh);
    connect(&m_controller, &SyncController::changed, this, &SourcesPage::enableButtons);
}

void SourcesPage::refresh()
{
    m_load.start([&library = m_services.library](std::stop_token) { return loadSources(library); },
        [this](Result<std::vector<SourceState>> sources) {
            if (sources) {
                showSources(std::move(*sources));
            } else {
                tell(ErrorText::explain(sources.error()).text());
            }
        });
}

void SourcesPage::showSources(std::vector<SourceState> sources)
{
    const QString before = chosen() == nullptr ? QString() : chosen()->channel.id;
    m_sources = std::move(sources);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_sources.size()));
    int row = 0;
    for (int i = 0; i < int(m_sources.size()); ++i) {
        const SourceState &source = m_sources[size_t(i)];
        const QString name = source.isBuiltIn ? SourcesText::tr("Samples") : source.channel.id;
        const QStringList cells {source.settings.isPaused ? SourcesText::tr("%1 (paused)").arg(name) : name,
            kindText(source), Formats::count(source.records)};
        for (int cell = 0; cell < int(cells.size()); ++cell) {
            m_table->setItem(i, cell, new QTableWidgetItem(cells.at(cell)));
        }
        row = source.channel.id == before ? i : row;
    }
    if (!m_sources.empty()) {
        m_table->setCurrentCell(row, 0); // `selectRow` chooses none in a mirrored table that is not shown yet.
    }
    showChosen();
}

const SourceState *SourcesPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_sources.size()) ? &m_sources[size_t(row)] : nullptr;
}

void SourcesPage::showChosen()
{
    const SourceState *source = chosen();
    const Channel channel = source != nullptr ? source->channel : Channel();
    const ChannelSettings settings = source != nullptr ? source->settings : ChannelSettings();
    m_address->setText(channel.user.isEmpty()
            ? Formats::isolated(channel.url)
            : SourcesText::tr("%1, as %2")
                  .arg(Formats::isolated(channel.url), Formats::isolated(channel.user)));
    m_address->setVisible(!channel.url.isEmpty());
    m_last->setText(source == nullptr
            ? SourcesText::tr("No source yet. Your library lives on this computer and works without one.")
            : lastSessionText(*source));
    m_automatic->setChecked(settings.mode == SyncMode::Automatic);
    m_metered->setChecked(settings.allowsMetered);
    m_paused->setChecked(settings.isPaused);
    m_way->setText(wayText(settings));
    m_way->setVisible(!m_way->text().isEmpty());
    m_run->showOnlyOf(channel.id);
    enableButtons();
}

void SourcesPage::enableButtons()
{
    const SourceState *source = chosen();
    const bool mayWrite = !m_services.library.isReadOnly();
    const bool isOwn = source != nullptr && !source->isBuiltIn;
    const bool isHub = isOwn && source->channel.kind == "couch"_L1;
    const int row = m_table->currentRow();
    const int own = int(std::count_if(
        m_sources.begin(), m_sources.end(), [](const SourceState &one) { return !one.isBuiltIn; }));
    m_add->setEnabled(mayWrite);
    m_up->setEnabled(mayWrite && isOwn && row > 0);
    m_down->setEnabled(mayWrite && isOwn && row + 1 < own);
    m_remove->setEnabled(mayWrite && isOwn && !m_controller.isRunning());
    for (QCheckBox *box : {m_automatic, m_metered, m_paused}) {
        box->setEnabled(mayWrite && isHub); // Others are asked by hand alone.
    }
    m_metered->setEnabled(m_metered->isEnabled() && m_automatic->isChecked());
    m_paused->setEnabled(m_paused->isEnabled() && m_automatic->isChecked());
    m_password->setEnabled(isHub && !source->channel.user.isEmpty());
    m_connection->setEnabled(mayWrite && isOwn && channelIsOnline(source->channel));
    m_test->setToolTip(isOwn && !isHub
            ? SourcesText::tr("Only hubs are tested so; whether others answer is told by the next session.")
            : QString());
    m_test->setEnabled(isHub && !m_run->isRunning());
}

void SourcesPage::move(int by)
{
    QStringList order;
    for (const SourceState &source : m_sources) {
        if (!source.isBuiltIn) {
            order.append(source.channel.id);
        }
    }
    const int row = m_table->currentRow();
    if (row < 0 || row >= order.size() || row + by < 0 || row + by >= order.size()) {
        return;
    }
    order.move(row, row + by);
    m_work.add([&library = m_services.library, order] { return setChannelOrder(library, order); },
        [this](const Result<void> &done) {
            if (!done) {
                tell(ErrorText::explain(done.error()).text());
            }
            refresh();
        });
}

void SourcesPage::keepSettings()
{
    const SourceState *source = chosen();
    if (source == nullptr) {
        return;
    }
    ChannelSettings settings = source->settings;
    settings.mode = m_automatic->isChecked() ? SyncMode::Automatic : SyncMode::Manual;
    settings.allowsMetered = m_metered->isChecked();
    settings.isPaused = m_paused->isChecked();
    enableButtons();
    m_work.add([&library = m_services.library, id = source->channel.id,
                   settings] { return setChannelSettings(library, id, settings); },
        [this](const Result<void> &done) {
            if (!done) {
                tell(ErrorText::explain(done.error()).text());
            }
            refresh();
        });
}

void SourcesPage::test()
{
    if (const SourceState *source = chosen(); source != nullptr && !m_run->isRunning()) {
        m_commands->withSecret(source->channel, *this,
            [this, channel = source->channel, hasPins = !source->settings.pins.isEmpty()] {
                m_run->start(channel, hasPins);
            });
    }
}

void SourcesPage::askWay(const QStringList &keysSeen)
{
    const SourceState *source = chosen();
    if (source == nullptr) {
        return;
    }
    auto *dialog = new WayDialog(source->channel.id, source->settings, keysSeen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WayDialog::wanted, this, [this, dialog = QPointer<WayDialog>(dialog), id = source->channel.id] {
        m_work.add([&library = m_services.library, id,
                       settings = dialog->settings()] { return setChannelSettings(library, id, settings); },
            [this, dialog](const Result<void> &done) {
                if (dialog && done) {
                    dialog->accept();
                } else if (dialog) {
                    dialog->showProblem(done.error());
                }
                refresh();
            });
    });
    dialog->open();
    if (!keysSeen.isEmpty()) {
        dialog->takeKeysSeen();
    }
}

void SourcesPage::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void SourcesPage::retranslate()
{
    for (QLabel *label : {m_address, m_last, m_way, m_message}) {
        keepAtLeadingSide(*label);
    }
    m_table->setAccessibleName(SourcesText::tr("Sources"));
    m_table->setHorizontalHeaderLabels(
        {SourcesText::tr("Source"), SourcesText::tr("Kind"), SourcesText::tr("Records")});
    m_add->setText(SourcesText::tr("Add…"));
    m_up->setText(SourcesText::tr("Move up"));
    m_down->setText(SourcesText::tr("Move down"));
    m_remove->setText(SourcesText::tr("Remove…"));
    m_up->setToolTip(SourcesText::tr("Of a record that several sources have, the upper one's is shown."));
    m_down->setToolTip(m_up->toolTip());
    m_automatic->setText(SourcesText::tr("Synchronise by itself while the program is open"));
    m_metered->setText(SourcesText::tr("Also where the connection is paid by volume"));
    m_paused->setText(SourcesText::tr("Paused: only when I ask"));
    m_password->setText(SourcesText::tr("Password…"));
    m_test->setText(SourcesText::tr("Test connection"));
    m_connection->setText(SourcesText::tr("Connection…"));
    m_run->retranslate();
    showSources(m_sources);
}

} // namespace fourthp::ui
