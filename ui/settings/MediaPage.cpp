// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/MediaPage.h"

#include "ui/common/Dialogs.h"
#include "ui/common/PreferencesStore.h"

#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace beatreel {

namespace {

constexpr double kGigabyte = 1e9;

} // namespace

MediaPage::MediaPage(PreferencesStore &store, Dialogs &dialogs, QWidget *parent)
    : SettingRows(parent), m_store(store), m_dialogs(dialogs)
{
    add(tr("Soundfont"), makeSoundfontRow(), tr("What the built-in score is played with. Music that was made with another one goes stale."));

    auto *cache = new QDoubleSpinBox(this);
    cache->setObjectName(QStringLiteral("settingCache"));
    cache->setDecimals(1);
    cache->setRange(Preferences::kLeastCacheBytes / kGigabyte, 1000);
    cache->setSingleStep(0.5);
    cache->setSuffix(tr(" GB", "gigabytes"));
    cache->setValue(static_cast<double>(store.value().cacheBytes) / kGigabyte);
    connect(cache, &QDoubleSpinBox::valueChanged, this, [this](double gigabytes) {
        Preferences preferences = m_store.value();
        preferences.cacheBytes = std::llround(gigabytes * kGigabyte);
        m_store.set(preferences);
    });
    add(tr("Cache, at most"), cache, tr("Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first."));
}

QWidget *MediaPage::makeSoundfontRow()
{
    auto *whole = new QWidget(this);
    m_soundfont = new QLineEdit(whole);
    m_soundfont->setObjectName(QStringLiteral("settingSoundfont"));
    m_soundfont->setAccessibleName(tr("Soundfont"));
    m_soundfont->setReadOnly(true);
    m_soundfont->setPlaceholderText(tr("The one that is installed"));
    m_soundfont->setMinimumWidth(240);
    auto *choose = new QPushButton(tr("Choose…"), whole);
    choose->setObjectName(QStringLiteral("settingChooseSoundfont"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const FileQuestion question{tr("Choose a soundfont"), QFileInfo(m_store.value().soundfont).absolutePath(),
                                    {{tr("Soundfonts"), {QStringLiteral("*.sf2"), QStringLiteral("*.sf3")}}}};
        m_dialogs.openFile(this, question, [this](const std::optional<QString> &file) {
            if (file)
                setSoundfont(*file);
        });
    });
    m_installed = new QPushButton(tr("Use the installed one"), whole);
    m_installed->setObjectName(QStringLiteral("settingInstalledSoundfont"));
    connect(m_installed, &QPushButton::clicked, this, [this] { setSoundfont({}); });
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_soundfont, 1);
    row->addWidget(choose);
    row->addWidget(m_installed);
    whole->setFocusProxy(choose);
    setSoundfont(m_store.value().soundfont);
    return whole;
}

void MediaPage::setSoundfont(const QString &file)
{
    Preferences preferences = m_store.value();
    preferences.soundfont = file;
    m_store.set(preferences);
    m_soundfont->setText(file);
    m_installed->setEnabled(!file.isEmpty());
}

} // namespace beatreel
