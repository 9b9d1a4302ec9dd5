// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/ChunkFiles.h"
#include "core/build/Products.h"
#include "core/net/HttpClient.h"
#include "core/publish/Fetch.h"
#include "core/publish/Publish.h"
#include "core/project/BeatFields.h"
#include "tests/support/Builders.h"

#include <QDirIterator>

namespace beatreel::test {

/// A project of two beats with all its takes, chunks and a master, and a folder as storage.
class PublishedAd
{
public:
    PublishedAd() : folder(ProjectFolder::create(m_parent.file(QStringLiteral("Ad")), projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"))).value())
    {
        fill(QStringLiteral("build/hand-on"), QStringLiteral("b2-0.png"), "hand-on");
        fill(QStringLiteral("references"), QStringLiteral("a b.png"), "reference");
        fill(QStringLiteral("versions"), QStringLiteral("2026-01-31T12-00-00.000Z.beatreel"), "{}");
        fill(QStringLiteral("build/thumbnails"), QStringLiteral("x.png"), "can be made again");
        fill(QStringLiteral("."), QStringLiteral("ledger.sqlite"), "ledger");
        QFile::link(QStringLiteral("/etc/hostname"), folder.path(QStringLiteral("link")));
        for (const Slot &slot : folder.project().slotList())
            addTake(slot, slot.text().toUtf8());
        const QList<Slot> clips{Slot::clip(BeatId(QStringLiteral("b1")), 0), Slot::clip(BeatId(QStringLiteral("b2")), 0), Slot::clip(BeatId(QStringLiteral("b2")), 1)};
        for (const Slot &clip : clips)
            fill(QStringLiteral("."), chunkProduct(clip), "chunk of " + clip.text().toUtf8());
        fill(QStringLiteral("build"), QStringLiteral("stitched.mp4"), "stitched");
        fill(QStringLiteral("build"), QStringLiteral("products.json"), "{}");
        fill(QStringLiteral("."), folder.project().name + QStringLiteral(".mp4"), "master");
        QDir().mkpath(storage());
        store = openAssetStore({QUrl::fromLocalFile(storage()).toString(QUrl::FullyEncoded), {}, {}, {}}, m_http).value();
    }

    void fill(const QString &in, const QString &name, const QByteArray &bytes) const
    {
        QDir(folder.path()).mkpath(in);
        (void)writeFile(folder.path(in + u'/' + name), bytes);
    }

    void addTake(const Slot &slot, const QByteArray &content)
    {
        const SlotState state = *states().find(slot);
        Take made;
        made.id = takeId(slot, state.wanted, state.number);
        made.slot = slot;
        made.fingerprint = state.wanted;
        made.number = state.number;
        made.provider = QStringLiteral("offline");
        made.inputs = state.inputs;
        made.made = timeAt(0);
        const QString suffix = slot.kind == Slot::Kind::Frame ? QStringLiteral("png") : slot.kind == Slot::Kind::Clip ? QStringLiteral("mp4") : QStringLiteral("wav");
        (void)folder.takes().add(made, writeFile(folder.path(QStringLiteral("new.") + suffix), content)).value();
    }

    [[nodiscard]] SlotStates states() const { return SlotStates(folder.project(), folder.takes(), offlineIdentities()); }
    [[nodiscard]] QString storage() const { return m_parent.file(QStringLiteral("storage")); }
    [[nodiscard]] QString place(const QString &name) const { return m_parent.file(name); }

    [[nodiscard]] Result<PublishReport> publish(PublishConflict conflict = PublishConflict::Refuse, const TaskContext &context = {}) const
    {
        return publishProject(folder, states(), *store, conflict, context);
    }
    [[nodiscard]] Result<FetchReport> fetch(const QString &name, const TaskContext &context = {}) const { return fetchProject(*store, QStringLiteral("video-1"), place(name), context); }

    /// Of a file in the storage: "videos/video-1/" goes before.
    [[nodiscard]] QString stored(const QString &key) const { return storage() + QStringLiteral("/videos/video-1/") + key; }

    /// Relative paths with contents, the lock left out.
    [[nodiscard]] static QMap<QString, QByteArray> contents(const QString &folder)
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            all.insert(path.sliced(folder.size() + 1), readFile(path).value());
        }
        all.remove(QStringLiteral("lock"));
        return all;
    }

private:
    TestFolder m_parent;
    HttpClient m_http;

public:
    ProjectFolder folder;
    std::unique_ptr<AssetStore> store;
};

} // namespace beatreel::test
